// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/enum_text.h"

namespace trigpoint {

enum class Method { Survey, Interview, Workshop, Support, Analytics, EventLog, Other };
template <> struct EnumNames<Method>
{
    static constexpr std::array names{
        EnumName{Method::Survey, "survey"},       EnumName{Method::Interview, "interview"},
        EnumName{Method::Workshop, "workshop"},   EnumName{Method::Support, "support"},
        EnumName{Method::Analytics, "analytics"}, EnumName{Method::EventLog, "event_log"},
        EnumName{Method::Other, "other"}};
};

// Who speaks in a source.
enum class Voice { Customer, Staff, Mixed };
template <> struct EnumNames<Voice>
{
    static constexpr std::array names{EnumName{Voice::Customer, "customer"}, EnumName{Voice::Staff, "staff"},
                                      EnumName{Voice::Mixed, "mixed"}};
};

// How the people of a source were chosen.
enum class Sampling { Census, Random, InvitedAll, Purposive, Convenience, Unknown };
template <> struct EnumNames<Sampling>
{
    static constexpr std::array names{
        EnumName{Sampling::Census, "census"},           EnumName{Sampling::Random, "random"},
        EnumName{Sampling::InvitedAll, "invited_all"},  EnumName{Sampling::Purposive, "purposive"},
        EnumName{Sampling::Convenience, "convenience"}, EnumName{Sampling::Unknown, "unknown"}};
};

// What a source asked for: everything, only what hurts, only what pleases.
enum class Asks { Open, Pains, Gains };
template <> struct EnumNames<Asks>
{
    static constexpr std::array names{EnumName{Asks::Open, "open"}, EnumName{Asks::Pains, "pains"},
                                      EnumName{Asks::Gains, "gains"}};
};

// Whom a map counts.
enum class CountingUnit { Person, Account };
template <> struct EnumNames<CountingUnit>
{
    static constexpr std::array names{EnumName{CountingUnit::Person, "person"},
                                      EnumName{CountingUnit::Account, "account"}};
};

enum class LaneKind {
    Motivations, Objections, Touchpoints, Emotion, PainPoints, WhatWorks, Quotes,
    Opportunities, Metrics, Milestones, Actions, Backstage, Custom
};
template <> struct EnumNames<LaneKind>
{
    static constexpr std::array names{
        EnumName{LaneKind::Motivations, "motivations"}, EnumName{LaneKind::Objections, "objections"},
        EnumName{LaneKind::Touchpoints, "touchpoints"}, EnumName{LaneKind::Emotion, "emotion"},
        EnumName{LaneKind::PainPoints, "pain_points"},  EnumName{LaneKind::WhatWorks, "what_works"},
        EnumName{LaneKind::Quotes, "quotes"},           EnumName{LaneKind::Opportunities, "opportunities"},
        EnumName{LaneKind::Metrics, "metrics"},         EnumName{LaneKind::Milestones, "milestones"},
        EnumName{LaneKind::Actions, "actions"},         EnumName{LaneKind::Backstage, "backstage"},
        EnumName{LaneKind::Custom, "custom"}};
};

// What a conclusion says of a theme at a stage (METHODS.md 1.3, 1.11).
enum class Claim { Pain, Delight, Mixed, Raised };
template <> struct EnumNames<Claim>
{
    static constexpr std::array names{EnumName{Claim::Pain, "pain"}, EnumName{Claim::Delight, "delight"},
                                      EnumName{Claim::Mixed, "mixed"}, EnumName{Claim::Raised, "raised"}};
};

// A card in a lane of this kind asserts this; nothing for lanes whose cards are not conclusions.
constexpr std::optional<Claim> claimOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::PainPoints:
        return Claim::Pain;
    case LaneKind::WhatWorks:
        return Claim::Delight;
    case LaneKind::Motivations:
    case LaneKind::Objections:
        return Claim::Raised;
    default:
        return std::nullopt;
    }
}

enum class QuestionKind { Rating, Nps, Choice, Text, Attribute };
template <> struct EnumNames<QuestionKind>
{
    static constexpr std::array names{EnumName{QuestionKind::Rating, "rating"}, EnumName{QuestionKind::Nps, "nps"},
                                      EnumName{QuestionKind::Choice, "choice"}, EnumName{QuestionKind::Text, "text"},
                                      EnumName{QuestionKind::Attribute, "attribute"}};
};

enum class NoteKind { Pain, Gain, Neutral, Question, Idea };
template <> struct EnumNames<NoteKind>
{
    static constexpr std::array names{EnumName{NoteKind::Pain, "pain"}, EnumName{NoteKind::Gain, "gain"},
                                      EnumName{NoteKind::Neutral, "neutral"}, EnumName{NoteKind::Question, "question"},
                                      EnumName{NoteKind::Idea, "idea"}};
};

// An opportunity answers a conclusion; a conclusion happens at a touchpoint; cards may simply be related.
enum class CardLinkKind { Answers, At, Related };
template <> struct EnumNames<CardLinkKind>
{
    static constexpr std::array names{EnumName{CardLinkKind::Answers, "answers"}, EnumName{CardLinkKind::At, "at"},
                                      EnumName{CardLinkKind::Related, "related"}};
};

} // namespace trigpoint
