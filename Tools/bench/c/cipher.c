// What a process pays for sealing its first texts, by libcrypto's two ways to AES-256-GCM.
//
//   cc -O2 Tools/bench/c/cipher.c -o cipher -lcrypto                     (as it is linked dynamically)
//   cc -O2 -static Tools/bench/c/cipher.c -o cipher -lcrypto -ldl -lpthread   (as the installed tools are)
//   valgrind --tool=callgrind --callgrind-out-file=/dev/null ./cipher WAY TIMES BYTES
//
// WAY is none, evp, evp-without-config, gcm128 or random. Both ways print the same sum.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/aes.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/modes.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned char text[1 << 16], sealed[(1 << 16) + 16], key[32] = {1}, nonce[12];

static void by_evp(int count) {
  static EVP_CIPHER *cipher;
  if (!cipher) cipher = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
  int done = 0;
  EVP_EncryptInit_ex2(context, cipher, key, nonce, NULL);
  EVP_EncryptUpdate(context, sealed, &done, text, count);
  EVP_EncryptFinal_ex(context, sealed + count, &done);
  EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, 16, sealed + count);
  EVP_CIPHER_CTX_free(context);
}

static void by_gcm128(int count) {
  AES_KEY schedule;
  AES_set_encrypt_key(key, 256, &schedule);
  GCM128_CONTEXT *context = CRYPTO_gcm128_new(&schedule, (block128_f)AES_encrypt);
  CRYPTO_gcm128_setiv(context, nonce, sizeof nonce);
  CRYPTO_gcm128_encrypt(context, text, sealed, count);
  CRYPTO_gcm128_tag(context, sealed + count, 16);
  CRYPTO_gcm128_release(context);
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  const char *way = argv[1];
  int times = atoi(argv[2]), count = atoi(argv[3]);
  if (count < 0 || count > (int)sizeof text) return 2;
  if (!strcmp(way, "evp-without-config")) OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL);
  for (int run = 0; run < times; run++) {
    key[1] = (unsigned char)run;
    if (!strncmp(way, "evp", 3)) by_evp(count);
    if (!strcmp(way, "gcm128")) by_gcm128(count);
    if (!strcmp(way, "random")) RAND_bytes(text, 32);
  }
  unsigned sum = 0;
  for (int index = 0; index < count + 16; index++) sum = sum * 31 + sealed[index];
  printf("%s %u\n", way, sum);
  return 0;
}
