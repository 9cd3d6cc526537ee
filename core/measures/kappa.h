// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measures/interval.h"

#include <optional>
#include <vector>

namespace trigpoint::measures {

// Rows of numbers. For Cohen: counts[i][j] units that coder one put into category i and coder two into j.
// For Fleiss: counts[u][c] ratings of unit u in category c.
using Table = std::vector<std::vector<double>>;

// Disagreement weights for `categories` categories: 0/1, |i - j|, (i - j)^2.
Table nominalWeights(size_t categories);
Table linearWeights(size_t categories);
Table quadraticWeights(size_t categories);

// Cohen's kappa, at most 1, may be negative: 1 - sum w_ij p_ij / sum w_ij r_i c_j with disagreement weights w.
// Nothing without counts, or where chance alone cannot disagree (both coders in one category only).
// Error: a table that is not square, a negative count or weight, weights of another size.
// Cohen 1960, 1968.
Result<std::optional<double>> cohenKappa(const Table &counts, const Table &disagreement);

// Kappa with the large-sample standard error of Fleiss, Cohen & Everitt 1969 (not the one under the null) and
// kappa +- z SE, not clipped.
struct KappaWithError
{
    double kappa = 0;
    double se = 0;
    Interval interval;
};
Result<std::optional<KappaWithError>> cohenKappaWithError(const Table &counts, const Table &disagreement,
                                                          double confidence);

// Fleiss' kappa: mean P_u = (sum n_uc^2 - n) / (n (n - 1)), P_e = sum p_c^2, (P - P_e) / (1 - P_e).
// Nothing without units, below two ratings a unit, or when only one category was used.
// Error: units with different numbers of ratings, rows of different lengths, counts that are negative or not whole.
// Fleiss 1971.
Result<std::optional<double>> fleissKappa(const Table &counts);

} // namespace trigpoint::measures
