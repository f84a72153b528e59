// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <openssl/ossl_typ.h>

#include <memory>

namespace trivet::practice {

/// A key and a self-signed certificate for the loopback names and the vendors' hosts, made anew at each start and kept
/// in memory only.
class Certificate
{
public:
    Certificate();

    bool isValid() const { return m_certificate && m_key; }
    X509 *certificate() const { return m_certificate.get(); }
    EVP_PKEY *key() const { return m_key.get(); }
    /// What a client has to trust.
    QByteArray pem() const;

private:
    struct Free
    {
        void operator()(X509 *certificate) const;
        void operator()(EVP_PKEY *key) const;
    };
    std::unique_ptr<EVP_PKEY, Free> m_key;
    std::unique_ptr<X509, Free> m_certificate;
};

} // namespace trivet::practice
