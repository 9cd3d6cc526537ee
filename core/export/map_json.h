// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/edit.h"

#include <QJsonObject>

namespace trigpoint::exporting {

// The whole map as JSON, lossless but for its history: {"trigpoint_map": 1, "tables", "answers", "texts"}.
// docs/map.schema.json describes it.
Result<QJsonObject> mapToJson(const MapModel &map, const storage::BlobReader &blobs);

// Puts every row of such an object, with its key, into the map being edited, which should be new. Fails with a
// sentence that names the table, the row and the column; the caller's edit then rolls back.
Result<> mapFromJson(const QJsonObject &json, document::Edit &edit);

} // namespace trigpoint::exporting
