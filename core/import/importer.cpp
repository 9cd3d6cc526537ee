// SPDX-License-Identifier: Apache-2.0
#include "core/import/importer.h"

namespace trigpoint::import {

using namespace Qt::StringLiterals;

void ImporterRegistry::add(std::unique_ptr<Importer> importer)
{
    m_importers.push_back(std::move(importer));
}

std::vector<Recognition> ImporterRegistry::recognise(const FileSample &sample) const
{
    std::vector<Recognition> result;
    for (const auto &importer : m_importers) {
        auto found = importer->recognise(sample);
        std::move(found.begin(), found.end(), std::back_inserter(result));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Recognition &a, const Recognition &b) { return a.confidence > b.confidence; });
    return result;
}

const Importer *ImporterRegistry::forFormat(const QString &format) const
{
    const bool generic = format == u"csv" || format == u"tsv" || format == u"zip";
    const QString wanted = generic ? u"table"_s : format;
    for (const auto &importer : m_importers)
        if (importer->formats().contains(wanted))
            return importer.get();
    return nullptr;
}

QStringList ImporterRegistry::formats() const
{
    QStringList result;
    for (const auto &importer : m_importers)
        result += importer->formats();
    return result;
}

} // namespace trigpoint::import
