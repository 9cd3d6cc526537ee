// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/enum_text.h"
#include "core/triangulation/verdict.h"

// The codes of METHODS.md 1.3 and of the command line's JSON; never translated.

namespace trigpoint {

template <> struct EnumNames<triangulation::Label>
{
    using E = triangulation::Label;
    static constexpr std::array names{EnumName{E::Agreement, "agreement"},
                                      EnumName{E::PartialAgreement, "partial_agreement"},
                                      EnumName{E::Dissonance, "dissonance"}, EnumName{E::Silence, "silence"}};
};

template <> struct EnumNames<triangulation::Kind>
{
    using E = triangulation::Kind;
    static constexpr std::array names{EnumName{E::OneMethod, "one_method"},
                                      EnumName{E::TooFew, "too_few"},
                                      EnumName{E::AskedNotRaised, "asked_not_raised"},
                                      EnumName{E::NeverAsked, "never_asked"},
                                      EnumName{E::Expired, "expired"},
                                      EnumName{E::MethodsContradict, "methods_contradict"},
                                      EnumName{E::StaffGap, "staff_gap"},
                                      EnumName{E::ClaimContradicted, "claim_contradicted"}};
};

template <> struct EnumNames<triangulation::Grade>
{
    using E = triangulation::Grade;
    static constexpr std::array names{EnumName{E::High, "high"}, EnumName{E::Moderate, "moderate"},
                                      EnumName{E::Low, "low"}, EnumName{E::VeryLow, "very_low"}};
};

template <> struct EnumNames<triangulation::State>
{
    using E = triangulation::State;
    static constexpr std::array names{EnumName{E::Speaks, "speaks"},         EnumName{E::Silent, "silent"},
                                      EnumName{E::Expired, "expired"},       EnumName{E::Superseded, "superseded"},
                                      EnumName{E::Duplicate, "duplicate"},   EnumName{E::Future, "future"}};
};

// A source that is not a voice has no why in JSON.
template <> struct EnumNames<triangulation::Why>
{
    using E = triangulation::Why;
    static constexpr std::array names{EnumName{E::NotCovered, "not_covered"}, EnumName{E::NotRaised, "not_raised"},
                                      EnumName{E::TooFew, "too_few"}};
};

template <> struct EnumNames<triangulation::Band>
{
    using E = triangulation::Band;
    static constexpr std::array names{EnumName{E::Low, "low"}, EnumName{E::Medium, "medium"},
                                      EnumName{E::High, "high"}};
};

template <> struct EnumNames<triangulation::Limitation>
{
    using E = triangulation::Limitation;
    static constexpr std::array names{EnumName{E::Small, "small"},
                                      EnumName{E::Old, "old"},
                                      EnumName{E::ProxyVoice, "proxy_voice"},
                                      EnumName{E::CodingUnchecked, "coding_unchecked"},
                                      EnumName{E::Sampling, "sampling"},
                                      EnumName{E::OneSided, "one_sided"},
                                      EnumName{E::Undated, "undated"}};
};

template <> struct EnumNames<triangulation::PairOutcome>
{
    using E = triangulation::PairOutcome;
    static constexpr std::array names{EnumName{E::Agree, "agree"}, EnumName{E::Partial, "partial"},
                                      EnumName{E::Dissonant, "dissonant"}};
};

template <> struct EnumNames<triangulation::ReasonCode>
{
    using E = triangulation::ReasonCode;
    static constexpr std::array names{EnumName{E::FewerThanThreeSources, "fewer_than_three_sources"},
                                      EnumName{E::OneMethod, "one_method"},
                                      EnumName{E::NoFullQuality, "no_full_quality"},
                                      EnumName{E::PartialAgreement, "partial_agreement"},
                                      EnumName{E::StaffGap, "staff_gap"},
                                      EnumName{E::MethodsContradict, "methods_contradict"},
                                      EnumName{E::ClaimContradicted, "claim_contradicted"},
                                      EnumName{E::CapOneMethod, "cap_one_method"},
                                      EnumName{E::CapNothingFullQuality, "cap_nothing_full_quality"},
                                      EnumName{E::CapOneMethodFullQuality, "cap_one_method_full_quality"}};
};

template <> struct EnumNames<triangulation::Consequence>
{
    using E = triangulation::Consequence;
    static constexpr std::array names{EnumName{E::SafeToAct, "safe_to_act"},
                                      EnumName{E::ActKeepChecking, "act_keep_checking"},
                                      EnumName{E::FindOutFirst, "find_out_first"},
                                      EnumName{E::DoNotActYet, "do_not_act_yet"},
                                      EnumName{E::ActForCustomerTellStaff, "act_for_customer_tell_staff"}};
};

} // namespace trigpoint
