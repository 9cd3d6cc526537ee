// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace trigpoint::import {

// Without ASCII blanks and control characters at both ends.
inline std::string_view trimmedCell(std::string_view cell)
{
    while (!cell.empty() && static_cast<unsigned char>(cell.front()) <= ' ')
        cell.remove_prefix(1);
    while (!cell.empty() && static_cast<unsigned char>(cell.back()) <= ' ')
        cell.remove_suffix(1);
    return cell;
}

} // namespace trigpoint::import
