#pragma once
// SHA256_* are deprecated in favour of EVP, which looks the algorithm up and allocates on every
// digest; on records of some hundred bytes that costs about as much as the hashing.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <errno.h>
#include <openssl/aes.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/modes.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <stddef.h>
#include <string.h>
#include <sys/random.h>

/// SHA-256 of `prefixCount` bytes (0 or 1: `prefix`) followed by `count` bytes, into 32 bytes.
static inline void copenssl_sha256(
    void *digest, unsigned char prefix, size_t prefixCount, const void *bytes, size_t count) {
  SHA256_CTX context;
  SHA256_Init(&context);
  if (prefixCount) SHA256_Update(&context, &prefix, prefixCount);
  SHA256_Update(&context, bytes, count);
  SHA256_Final((unsigned char *)digest, &context);
}

/// SHA-256 of `prefix` and two digests of 32 bytes, into 32 bytes, which may be one of the two.
static inline void copenssl_sha256_pair(
    void *digest, unsigned char prefix, const void *left, const void *right) {
  unsigned char block[65];
  block[0] = prefix;
  memcpy(block + 1, left, 32);
  memcpy(block + 33, right, 32);
  copenssl_sha256(digest, 0, 0, block, sizeof block);
}

/// HMAC-SHA-256 (RFC 2104) that has not ended yet.
typedef struct {
  SHA256_CTX inner, outer;
} copenssl_hmac;

/// Begins a MAC under a key of at most 64 bytes.
static inline void copenssl_hmac_begin(copenssl_hmac *mac, const void *key, size_t count) {
  unsigned char block[64] = {0};
  memcpy(block, key, count);
  for (int index = 0; index < 64; index++) block[index] ^= 0x36;
  SHA256_Init(&mac->inner);
  SHA256_Update(&mac->inner, block, sizeof block);
  for (int index = 0; index < 64; index++) block[index] ^= 0x36 ^ 0x5c;
  SHA256_Init(&mac->outer);
  SHA256_Update(&mac->outer, block, sizeof block);
  OPENSSL_cleanse(block, sizeof block);
}

/// Ends a MAC into 32 bytes, and wipes it: what it held is as good as the key.
static inline void copenssl_hmac_end(copenssl_hmac *mac, void *digest) {
  unsigned char inner[32];
  SHA256_Final(inner, &mac->inner);
  SHA256_Update(&mac->outer, inner, sizeof inner);
  SHA256_Final((unsigned char *)digest, &mac->outer);
  OPENSSL_cleanse(mac, sizeof *mac);
}

/// Random bytes of the operating system, waiting for it to be seeded; 0, or an errno.
///
/// Not RAND_bytes: its first call in a process costs what the first fetch of a cipher does.
static inline int copenssl_random(void *bytes, size_t count) {
  for (size_t done = 0; done < count;) {
    ssize_t got = getrandom((char *)bytes + done, count - done, 0);
    if (got < 0 && errno != EINTR) return errno;
    if (got > 0) done += (size_t)got;
  }
  return 0;
}

/// AES-256-GCM block by block, by the table-based AES of libcrypto: nothing is looked up, so the
/// first text of a process costs what any other does. Seals, or opens, `count` bytes; the tag of 16
/// bytes is written, or compared. 1, or 0 when the tag does not fit or memory is short.
static inline int copenssl_gcm_blocks(
    int seals, const void *key, const void *nonce, const void *in, void *out, size_t count,
    void *tag) {
  AES_KEY schedule;
  AES_set_encrypt_key((const unsigned char *)key, 256, &schedule);
  GCM128_CONTEXT *context = CRYPTO_gcm128_new(&schedule, (block128_f)AES_encrypt);
  int done = 0;
  if (context) {
    const unsigned char *from = (const unsigned char *)in;
    CRYPTO_gcm128_setiv(context, (const unsigned char *)nonce, 12);
    if (seals) {
      done = CRYPTO_gcm128_encrypt(context, from, (unsigned char *)out, count) == 0;
      CRYPTO_gcm128_tag(context, (unsigned char *)tag, 16);
    } else {
      done = CRYPTO_gcm128_decrypt(context, from, (unsigned char *)out, count) == 0 &&
             CRYPTO_gcm128_finish(context, (const unsigned char *)tag, 16) == 0;
    }
    CRYPTO_gcm128_release(context);
  }
  OPENSSL_cleanse(&schedule, sizeof schedule);
  return done;
}

/// The same by a cipher that EVP has fetched, with the processor's own instructions.
static inline int copenssl_gcm_evp(
    const EVP_CIPHER *cipher, int seals, const void *key, const void *nonce, const void *in,
    void *out, size_t count, void *tag) {
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
  int part = 0;
  int done = context && count <= 1 << 30 &&
             EVP_CipherInit_ex2(context, cipher, (const unsigned char *)key,
                                (const unsigned char *)nonce, seals, NULL) &&
             EVP_CipherUpdate(context, (unsigned char *)out, &part, (const unsigned char *)in,
                              (int)count) &&
             (seals || EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, 16, tag)) &&
             EVP_CipherFinal_ex(context, (unsigned char *)out + count, &part) &&
             (!seals || EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, 16, tag));
  EVP_CIPHER_CTX_free(context);
  return done;
}
