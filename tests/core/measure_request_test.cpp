// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/measure_request.h"

#include "tests/support/shared_data.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;
using trigpoint::workflow::answerMeasures;

namespace {

QJsonObject answer(const char *measure, const char *input)
{
    const auto parsed = QJsonDocument::fromJson(input).object();
    const QJsonArray answers = answerMeasures(
        {QJsonObject{{u"id"_s, u"one"_s}, {u"measure"_s, QLatin1String(measure)}, {u"input"_s, parsed}}});
    REQUIRE(answers.size() == 1);
    CHECK(answers[0][u"id"_s] == u"one"_s);
    CHECK(answers[0].toObject().size() == 2);
    return answers[0].toObject();
}

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

QString result(const char *measure, const char *input)
{
    const QJsonObject all = answer(measure, input);
    INFO(all[u"error"_s].toString().toStdString());
    REQUIRE(all.contains(u"result"_s));
    return compact(all[u"result"_s]);
}

QString error(const char *measure, const char *input)
{
    const QJsonObject all = answer(measure, input);
    INFO(measure << ' ' << input);
    REQUIRE(all.contains(u"error"_s));
    return all[u"error"_s].toString();
}

// Every value of `expected` is in `found`, at the tolerance (one number, or one by key), which is absolute unless
// `relative`.
void compare(const QJsonValue &found, const QJsonValue &expected, const QJsonValue &tolerance, bool relative)
{
    if (expected.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            INFO(it.key().toStdString());
            compare(found[it.key()], it.value(), tolerance.isObject() ? tolerance[it.key()] : tolerance, relative);
        }
    } else if (expected.isArray()) {
        REQUIRE(found.toArray().size() == expected.toArray().size());
        for (int i = 0; i < expected.toArray().size(); ++i)
            compare(found[i], expected[i], tolerance, relative);
    } else if (expected.isDouble()) {
        REQUIRE(found.isDouble());
        const double room = tolerance.toDouble() * (relative ? std::abs(expected.toDouble()) : 1);
        INFO(found.toDouble() << " for " << expected.toDouble());
        CHECK(std::abs(found.toDouble() - expected.toDouble()) <= room);
    } else {
        CHECK(found == expected);
    }
}

} // namespace

TEST_CASE("every published case of a measure comes out as printed and as recomputed", "[measures][shared]")
{
    const auto path = trigpoint::test::sharedPath(u"vectors/known.json"_s);
    if (!path) {
        WARN("vectors/known.json is missing: the published cases were not compared");
        return;
    }
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    // measures that this version does not have
    const QSet<QString> later{
        u"absorbing_chain"_s, u"department_handoffs"_s, u"directly_follows"_s, u"johnson_relative_weights"_s,
        u"k_shortest_simple_paths"_s, u"kano_category"_s, u"kano_coefficients"_s, u"kaplan_meier"_s,
        u"kaplan_meier_quantile_midpoint"_s, u"markov_removal_effect"_s, u"raking"_s,
        u"sample_size_finite_population"_s, u"sample_size_margin_of_error"_s, u"shapley_r2"_s, u"shapley_value"_s,
        u"stratified_mean_fpc"_s};
    QJsonArray requests;
    for (const QJsonValue &known : cases)
        if (!later.contains(known[u"measure"_s].toString()))
            requests.append(known);
    REQUIRE(requests.size() >= 50);
    const QJsonArray answers = answerMeasures(requests);
    for (int i = 0; i < requests.size(); ++i) {
        const QJsonValue known = requests[i];
        INFO(known[u"id"_s].toString().toStdString());
        INFO(answers[i][u"error"_s].toString().toStdString());
        CHECK(answers[i][u"id"_s] == known[u"id"_s]);
        compare(answers[i][u"result"_s], known[u"expected"_s], known[u"tolerance"_s], false);
        compare(answers[i][u"result"_s], known[u"recomputed"_s], 1e-6, true);
    }
}

TEST_CASE("each request is answered in order, and a bad one does not stop the others", "[measures]")
{
    const QJsonArray answers = answerMeasures(
        {QJsonObject{{u"id"_s, 7}, {u"measure"_s, u"no_such"_s}, {u"input"_s, QJsonObject()}}, QJsonValue(5),
         QJsonObject{{u"id"_s, u"b"_s}, {u"input"_s, QJsonObject()}},
         QJsonObject{{u"id"_s, u"c"_s}, {u"measure"_s, u"nps_counts"_s}},
         QJsonObject{{u"id"_s, u"d"_s},
                     {u"measure"_s, u"nps_counts"_s},
                     {u"input"_s, QJsonObject{{u"promoters"_s, 3}, {u"passives"_s, 0}, {u"detractors"_s, 1}}}}});
    REQUIRE(answers.size() == 5);
    CHECK(answers[0][u"id"_s] == 7);
    CHECK(answers[0][u"error"_s].toString().contains(u"no_such"_s));
    CHECK(answers[1][u"id"_s].isNull());
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(answers[i][u"error"_s].toString().isEmpty());
    CHECK(answers[4][u"result"_s][u"nps"_s] == 50);
    CHECK(answerMeasures({}).isEmpty());
}

TEST_CASE("an undefined measure is null, not an error and not 0", "[measures]")
{
    CHECK(result("nps", R"({"scores": []})") == uR"({"nps":null,"se":null,"variance":null})"_s);
    CHECK(result("mean_sd", R"({"values": [3]})") == uR"({"mean":3,"sd":null})"_s);
    CHECK(result("mean_t_interval", R"({"values": [3], "confidence": 0.9})") == uR"({"high":null,"low":null,"mean":3})"_s);
    CHECK(result("wilson_interval", R"({"successes": 0, "n": 0, "confidence": 0.9})") == uR"({"high":null,"low":null})"_s);
    CHECK(result("quantiles", R"({"values": [], "p": [0.5], "types": [6]})") == uR"({"type6":null})"_s);
    CHECK(result("peak_end", R"({"stage_valence": []})") == uR"({"end":null,"peak":null,"score":null})"_s);
    CHECK(result("fleiss_kappa", R"({"counts": [[3, 0], [3, 0]]})") == uR"({"kappa":null})"_s);
    CHECK(result("krippendorff_alpha", R"({"coders_by_units": [["a", "a"], ["a", null]], "levels": ["nominal"]})")
          == uR"({"nominal":null})"_s);
    CHECK(result("must_pass_stages", R"({"vertices": 2, "edges": [], "start": 0, "goal": 1})") == uR"({"stages":null})"_s);
    CHECK(result("dijkstra_distances", R"({"vertices": ["a", "b"], "edges": [["b", "a", 2]], "source": "a"})")
          == uR"({"a":0,"b":null})"_s);
}

TEST_CASE("quantiles answer a number for one p and a list for several", "[measures]")
{
    CHECK(result("quantiles", R"({"values": [1, 2, 3], "p": [0.25], "types": [7, 6]})") == uR"({"type6":1,"type7":1.5})"_s);
    CHECK(result("quantiles", R"({"values": [1, 2, 3], "p": [0, 0.5], "types": [7]})") == uR"({"type7":[1,2]})"_s);
}

TEST_CASE("coders' texts have a nominal alpha only", "[measures]")
{
    CHECK(result("krippendorff_alpha", R"({"coders_by_units": [["a", "b"], ["b", "a"]], "levels": ["nominal"]})")
          == uR"({"nominal":-0.5})"_s);
    error("krippendorff_alpha", R"({"coders_by_units": [["a", "b"], ["b", "a"]], "levels": ["interval"]})");
    error("krippendorff_alpha", R"({"coders_by_units": [["a", 1], ["b", "a"]], "levels": ["nominal"]})");
    error("krippendorff_alpha", R"({"coders_by_units": [[1, 2], [1, 2]], "levels": ["cardinal"]})");
}

TEST_CASE("vertices are numbers or texts, and results name them as texts", "[measures][journey]")
{
    CHECK(result("betweenness", R"({"vertices": [10, 20, 30], "edges": [[10, 20], [20, 30]], "directed": true,
                                    "normalized": true})")
          == uR"({"10":0,"20":0.5,"30":0})"_s);
    CHECK(result("betweenness", R"({"vertices": [], "edges": [], "directed": false, "normalized": true})") == u"{}"_s);
    CHECK(result("strong_components", R"({"vertices": [10, 9, "b", "a"], "edges": [[10, 9], [9, 10]]})")
          == uR"({"components":[[9,10],["a"],["b"]]})"_s);
    CHECK(result("must_pass_stages", R"({"vertices": ["x", "y", "z"], "edges": [["z", "y"], ["y", "x"]], "start": "z",
                                         "goal": "x"})")
          == uR"({"stages":["z","y","x"]})"_s);
}

TEST_CASE("bad input has a sentence that names what is wrong", "[measures]")
{
    CHECK(error("nps", R"({"scores": [3, 11]})").contains(u"11"_s));
    CHECK(error("nps", R"({"scores": [3, null]})").contains(u"scores"_s));
    CHECK(error("nps", R"({})").contains(u"scores"_s));
    CHECK(error("wilson_interval", R"({"successes": 3, "n": 2, "confidence": 0.95})").contains(u'3'));
    CHECK(error("wilson_interval", R"({"successes": 1, "n": 2, "confidence": 95})").contains(u"95"_s));
    CHECK(error("quantiles", R"({"values": [1], "p": [0.5], "types": [5]})").contains(u'5'));
    CHECK(error("cohen_kappa", R"({"table": [[1, 2]]})").contains(u"square"_s));
    CHECK(error("mean_sd", R"({"generator": {"first": 1, "then_alternate": [], "n": 3}})").contains(u"then_alternate"_s));
    CHECK(error("dijkstra_distances", R"({"vertices": [1], "edges": [[1, 1, -1]], "source": 1})").contains(u'1'));
    CHECK(error("dijkstra_distances", R"({"vertices": [1], "edges": [[1, 1]], "source": 1})").contains(u'1'));
    CHECK(error("strong_components", R"({"vertices": [1], "edges": [[1, 2]]})").contains(u'2'));
    CHECK(error("strong_components", R"({"vertices": [1, "1"], "edges": []})").contains(u"twice"_s));
    CHECK(error("immediate_dominators", R"({"vertices": 2.5, "edges": [], "root": 0})").contains(u"2.5"_s));
    CHECK(error("immediate_dominators", R"({"vertices": 2, "edges": [], "root": 2})").contains(u'2'));
    CHECK(error("betweenness", R"({"vertices": 2, "edges": [], "directed": 1})").contains(u"directed"_s));
}
