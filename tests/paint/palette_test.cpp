// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "ui/paint/palette.h"

using namespace trigpoint::paint;

namespace {

void checkText(const QColor &text, const QColor &ground, const char *what)
{
    INFO(what << ": " << text.name().toStdString() << " on " << ground.name().toStdString());
    CHECK(contrast(text, ground) >= 4.5);
}

void checkShape(const QColor &shape, const QColor &ground, const char *what)
{
    INFO(what << ": " << shape.name().toStdString() << " on " << ground.name().toStdString());
    CHECK(contrast(shape, ground) >= 3.0);
}

} // namespace

TEST_CASE("contrast is that of the web's guidelines", "[paint][palette]")
{
    CHECK(contrast(QColor(255, 255, 255), QColor(0, 0, 0)) == Approx(21));
    CHECK(contrast(QColor(119, 119, 119), QColor(255, 255, 255)) == Approx(4.478).margin(0.001));
    CHECK(contrast(QColor(1, 2, 3), QColor(1, 2, 3)) == Approx(1));
}

TEST_CASE("text can be read on every ground it stands on, in both themes", "[paint][palette]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette &p = palette(theme);
        for (const QColor &ground : {p.canvas, p.surface, p.raised, p.sunken}) {
            for (const QColor &ink : {p.ink, p.ink2, p.ink3})
                checkText(ink, ground, "ink");
            for (const QColor &ink : {p.accentInk, p.surveyInk, p.interviewInk, p.workshopInk, p.agreeInk, p.partialInk, p.dissentInk,
                                      p.silentInk, p.painInk, p.gainInk})
                checkText(ink, ground, "coloured ink");
        }
        checkText(p.agreeInk, p.agreeBg, "agree chip");
        checkText(p.partialInk, p.partialBg, "partly agree chip");
        checkText(p.dissentInk, p.dissentBg, "contradict chip");
        checkText(p.silentInk, p.silentBg, "silent chip");
        checkText(p.accentInk, p.accentBg, "accent");
        checkText(p.onAccent, p.accent, "on accent");
        for (const QColor &ground : {p.agreeBg, p.dissentBg, p.interviewBg, p.negativeBg, p.positiveBg, p.sticky}) {
            checkText(p.ink, ground, "ink on a tint");
            checkText(p.ink2, ground, "ink2 on a tint");
        }
        for (int i = 0; i < 12; ++i)
            checkText(p.onStage, stageColor(p, i, 12), "stage");
    }
}

TEST_CASE("shapes that carry meaning stand out from their ground, in both themes", "[paint][palette]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette &p = palette(theme);
        for (const QColor &shape : {p.survey, p.interview, p.workshop, p.agree, p.partial, p.dissent, p.silent, p.accent, p.pain, p.gain,
                                    p.opportunity, p.goal, p.objection, p.control, p.analytics, p.likert.front(), p.likert.back()})
            checkShape(shape, p.raised, "shape");
    }
}

TEST_CASE("stages run from the first colour to the last however many there are", "[paint][palette]")
{
    const Palette &p = palette(Theme::Light);
    CHECK(stageColor(p, 0, 5) == p.stage.front());
    CHECK(stageColor(p, 4, 5) == p.stage.back());
    CHECK(stageColor(p, 2, 5) == p.stage[2]);
    CHECK(stageColor(p, 0, 12) == p.stage.front());
    CHECK(stageColor(p, 11, 12) == p.stage.back());
    CHECK(stageColor(p, 0, 1) == p.stage.back());
    CHECK(stageColor(p, 99, 3) == p.stage.back());
}

TEST_CASE("text inside bars takes the colour that contrasts more", "[paint][palette]")
{
    const Palette &p = palette(Theme::Light);
    CHECK(textOn(p.likert.front()) == p.onStage);
    CHECK(textOn(p.likert[2]) == p.ink);
}
