// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace trivet::test {

struct FreeCertificate
{
    void operator()(X509 *one) const { X509_free(one); }
    void operator()(EVP_PKEY *one) const { EVP_PKEY_free(one); }
};

/// A key and a certificate for it, made anew for a test.
struct Identity
{
    std::unique_ptr<EVP_PKEY, FreeCertificate> key;
    std::unique_ptr<X509, FreeCertificate> certificate;

    QByteArray pem() const
    {
        BIO *memory = BIO_new(BIO_s_mem());
        PEM_write_bio_X509(memory, certificate.get());
        char *data = nullptr;
        const long size = BIO_get_mem_data(memory, &data);
        const QByteArray text(data, size);
        BIO_free(memory);
        return text;
    }
};

struct Wanted
{
    QByteArray host;   ///< empty: an authority
    int firstDay = -1; ///< of validity, counted from today
    int lastDay = 30;
};

/// Signed by `authority`, or by itself where there is none.
inline Identity issue(const Wanted &wanted, const Identity *authority = nullptr)
{
    constexpr long daySeconds = 24 * 60 * 60;
    static long serial = 1;
    Identity made;
    made.key.reset(EVP_EC_gen("P-256"));
    made.certificate.reset(X509_new());
    X509 *certificate = made.certificate.get();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wanted.firstDay * daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wanted.lastDay * daySeconds);
    X509_set_pubkey(certificate, made.key.get());
    const QByteArray name = wanted.host.isEmpty() ? QByteArray("Test authority") : wanted.host;
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509 *issuer = authority ? authority->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const bool isAuthority = wanted.host.isEmpty();
    X509_EXTENSION *extension =
        X509V3_EXT_conf_nid(nullptr, &context, isAuthority ? NID_basic_constraints : NID_subject_alt_name,
                            isAuthority ? "critical,CA:TRUE" : ("DNS:" + wanted.host).constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(certificate, authority ? authority->key.get() : made.key.get(), EVP_sha256());
    return made;
}

} // namespace trivet::test
