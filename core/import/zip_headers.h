// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace trigpoint::import {

// Whether every member's local header says the same as the archive's central directory: name, method, encryption,
// and check sum and sizes unless the local header leaves them to a descriptor behind the data. An archive that
// tells two stories shows one content to a scanner and another to a reader. False for what is no ZIP at all.
bool zipHeadersAgree(QByteArrayView archive);

} // namespace trigpoint::import
