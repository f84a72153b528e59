// SPDX-License-Identifier: Apache-2.0
#include "practice/server/certificate.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace trivet::practice {

namespace {

// The vendors' hosts are in it so that a client whose host map leads here can keep checking the name.
constexpr const char *alternativeNames =
    "DNS:localhost,IP:127.0.0.1,DNS:*.autotask.net,DNS:*.centrastage.net,DNS:*.rmm.datto.com";

void addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

} // namespace

void Certificate::Free::operator()(X509 *certificate) const
{
    X509_free(certificate);
}

void Certificate::Free::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

Certificate::Certificate() : m_key(EVP_EC_gen("P-256")), m_certificate(X509_new())
{
    if (!isValid())
        return;
    X509 *made = m_certificate.get();
    X509_set_version(made, X509_VERSION_3);
    unsigned char serial[8];
    RAND_bytes(serial, sizeof serial);
    serial[0] &= 0x7f;
    if (BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr)) {
        BN_to_ASN1_INTEGER(number, X509_get_serialNumber(made));
        BN_free(number);
    }
    X509_gmtime_adj(X509_getm_notBefore(made), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made), 60L * 60 * 24 * 30);
    X509_set_pubkey(made, m_key.get());
    X509_NAME *name = X509_get_subject_name(made);
    const unsigned char text[] = "Practice world on this machine";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0);
    X509_set_issuer_name(made, name);
    addExtension(made, NID_subject_alt_name, alternativeNames);
    addExtension(made, NID_basic_constraints, "critical,CA:TRUE");
    if (X509_sign(made, m_key.get(), EVP_sha256()) == 0)
        m_certificate.reset();
}

QByteArray Certificate::pem() const
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, m_certificate.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    const QByteArray pem(text, size);
    BIO_free(memory);
    return pem;
}

} // namespace trivet::practice
