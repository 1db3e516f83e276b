#pragma once
// SHA256_* are deprecated in favour of EVP, which looks the algorithm up and allocates on every
// digest; on records of some hundred bytes that costs about as much as the hashing.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <stddef.h>
#include <string.h>

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
