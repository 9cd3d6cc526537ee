// SPDX-License-Identifier: Apache-2.0
#include "core/base/sha256.h"

#include <QByteArray>
#include <openssl/evp.h>

namespace trigpoint {

class Sha256::Private
{
public:
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : d(std::make_unique<Private>())
{
    EVP_DigestInit_ex(d->context.get(), EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(d->context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

QString Sha256::hex()
{
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return QString::fromLatin1(digest.toHex());
}

} // namespace trigpoint
