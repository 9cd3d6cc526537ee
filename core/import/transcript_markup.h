// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

namespace trigpoint::import {

// A stretch of a cue's text and who speaks it by a voice tag.
struct VoicedText
{
    QString voice; // empty: no tag
    QString text;
};

// Takes the markup out of a cue's payload: voice tags with or without class and end tag, nested tags, inline time
// stamps, character references, SRT's {\an8}. A "<" that opens no tag is text.
std::vector<VoicedText> plainCueText(const QString &payload);

// Character references alone: &amp; &lt; &gt; &quot; &nbsp; &lrm; &rlm; &#233; &#xE9;
QString withoutReferences(const QString &text);

// True for a sound or a stamp in brackets alone ("[Music]", "[00:01:16]"), notes of music, dots and dashes.
bool saysNothing(const QString &text);

} // namespace trigpoint::import
