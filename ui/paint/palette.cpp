// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/palette.h"

#include <cmath>

namespace trigpoint::paint {

namespace {

QColor rgb(unsigned hex, double alpha = 1.0)
{
    QColor colour(static_cast<int>(hex >> 16 & 0xFF), static_cast<int>(hex >> 8 & 0xFF), static_cast<int>(hex & 0xFF));
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

Palette lightPalette()
{
    Palette p;
    p.canvas = rgb(0xF4F5F7);
    p.surface = rgb(0xFFFFFF);
    p.raised = rgb(0xFFFFFF);
    p.sunken = rgb(0xF8F9FB);
    p.line = rgb(0xE2E5EA);
    p.line2 = rgb(0xCED4DC);
    p.control = rgb(0x7F8A99);
    p.ink = rgb(0x17202B);
    p.ink2 = rgb(0x4A5666);
    p.ink3 = rgb(0x626D7C);
    p.accent = rgb(0x2F5BEA);
    p.accentInk = rgb(0x2447C4);
    p.accentBg = rgb(0xE9EFFE);
    p.onAccent = rgb(0xFFFFFF);
    p.survey = rgb(0x0072B2);
    p.surveyInk = rgb(0x005E94);
    p.surveyBg = rgb(0xE3F1FA);
    p.interview = rgb(0xA93A80);
    p.interviewInk = rgb(0x8A2D69);
    p.interviewBg = rgb(0xF8E9F2);
    p.workshop = rgb(0xC97700);
    p.workshopInk = rgb(0x875000);
    p.workshopBg = rgb(0xFDF1DC);
    p.analytics = rgb(0x64748B);
    p.agree = rgb(0x1F3460);
    p.agreeInk = rgb(0x1E3157);
    p.agreeBg = rgb(0xE6EAF2);
    p.partial = rgb(0x1F3460);
    p.partialInk = rgb(0x3C4E72);
    p.partialBg = rgb(0xEEF1F6);
    p.partialFill = rgb(0x1F3460);
    p.dissent = rgb(0xA85C00);
    p.dissentInk = rgb(0x7A4300);
    p.dissentBg = rgb(0xFFEFC7);
    p.dissentFill = rgb(0xF6B21B);
    p.silent = rgb(0x7F8A99);
    p.silentInk = rgb(0x566170);
    p.silentBg = rgb(0xEEF0F3);
    p.pain = rgb(0xC2334D);
    p.painInk = rgb(0xA51F3A);
    p.gain = rgb(0x0F766E);
    p.gainInk = rgb(0x0B5F58);
    p.opportunity = rgb(0x6A4FCF);
    p.goal = rgb(0x4F5B6B);
    p.objection = rgb(0x7A4E3A);
    p.stage = {rgb(0x4A6DA7), rgb(0x3F62A0), rgb(0x345698), rgb(0x294A8E), rgb(0x1F3E82)};
    p.onStage = rgb(0xFFFFFF);
    p.likert = {rgb(0xA8324A), rgb(0xE39A86), rgb(0xD3D8DF), rgb(0x7CC2B6), rgb(0x0F766E)};
    p.negativeBg = rgb(0xFBE7E1);
    p.positiveBg = rgb(0xDBF0EC);
    p.sticky = rgb(0xFCEBC8);
    p.stickyLine = rgb(0xEBCF97);
    p.scrim = rgb(0x121821, 0.56);
    p.ring = rgb(0x17202B, 0.07);
    p.band = rgb(0x2F5BEA, 0.14);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.canvas = rgb(0x10151B);
    p.surface = rgb(0x181E26);
    p.raised = rgb(0x212933);
    p.sunken = rgb(0x141A21);
    p.line = rgb(0x2B3440);
    p.line2 = rgb(0x3E4A59);
    p.control = rgb(0x7C8998);
    p.ink = rgb(0xE9EDF2);
    p.ink2 = rgb(0xB7C1CD);
    p.ink3 = rgb(0x95A1B0);
    p.accent = rgb(0x7495FF);
    p.accentInk = rgb(0xA9BFFF);
    p.accentBg = rgb(0x1E2B52);
    p.onAccent = rgb(0x0B1224);
    p.survey = rgb(0x3F9BDB);
    p.surveyInk = rgb(0x7CC3EE);
    p.surveyBg = rgb(0x12303F);
    p.interview = rgb(0xEBA0D0);
    p.interviewInk = rgb(0xF0B4DA);
    p.interviewBg = rgb(0x3B1F36);
    p.workshop = rgb(0xF0A030);
    p.workshopInk = rgb(0xF5B95F);
    p.workshopBg = rgb(0x3A2A10);
    p.analytics = rgb(0x93A3B8);
    p.agree = rgb(0xC9D6F2);
    p.agreeInk = rgb(0xD5DFF5);
    p.agreeBg = rgb(0x26334D);
    p.partial = rgb(0xC9D6F2);
    p.partialInk = rgb(0xB4C3E2);
    p.partialBg = rgb(0x242D3B);
    p.partialFill = rgb(0xC9D6F2);
    p.dissent = rgb(0xF5A524);
    p.dissentInk = rgb(0xFFC45C);
    p.dissentBg = rgb(0x42300A);
    p.dissentFill = rgb(0xFFC93C);
    p.silent = rgb(0x8090A1);
    p.silentInk = rgb(0xB0BBC8);
    p.silentBg = rgb(0x2A333E);
    p.pain = rgb(0xE8506F);
    p.painInk = rgb(0xFF9FB0);
    p.gain = rgb(0x3FB8AB);
    p.gainInk = rgb(0x6FD3C8);
    p.opportunity = rgb(0xA18CF5);
    p.goal = rgb(0x95A1B0);
    p.objection = rgb(0xC79A85);
    p.stage = {rgb(0x2A3E66), rgb(0x2D4471), rgb(0x314B7D), rgb(0x355389), rgb(0x395B96)};
    p.onStage = rgb(0xFFFFFF);
    p.likert = {rgb(0xE0607A), rgb(0x8A4A50), rgb(0x4A5563), rgb(0x2F6F69), rgb(0x3FB8AB)};
    p.negativeBg = rgb(0x45222A);
    p.positiveBg = rgb(0x143A37);
    p.sticky = rgb(0x40331A);
    p.stickyLine = rgb(0x6A5326);
    p.scrim = rgb(0x04070B, 0.64);
    p.ring = rgb(0x000000, 0.28);
    p.band = rgb(0x7495FF, 0.20);
    return p;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    const double red = linear(static_cast<double>(colour.redF()));
    const double green = linear(static_cast<double>(colour.greenF()));
    const double blue = linear(static_cast<double>(colour.blueF()));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

} // namespace

const Palette &palette(Theme theme)
{
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    return theme == Theme::Dark ? dark : light;
}

QColor stageColor(const Palette &palette, int index, int count)
{
    const auto last = static_cast<double>(palette.stage.size() - 1);
    const double place = count > 1 ? std::clamp(index * last / (count - 1), 0.0, last) : last;
    const auto lower = static_cast<size_t>(place);
    const size_t upper = std::min(lower + 1, palette.stage.size() - 1);
    const double part = place - static_cast<double>(lower);
    const QColor &a = palette.stage[lower];
    const QColor &b = palette.stage[upper];
    const auto blend = [part](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * part)); };
    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
}

QColor textOn(const QColor &fill)
{
    const QColor dark = palette(Theme::Light).ink;
    const QColor light = palette(Theme::Light).onStage;
    return contrast(dark, fill) >= contrast(light, fill) ? dark : light;
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace trigpoint::paint
