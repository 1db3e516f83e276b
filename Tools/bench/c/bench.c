// What C does on bare LMDB, on SQLite, and on a flat file: the other side of every ratio in docs/performance.md.
//
// Every mode prints one number on one line: events a second, bytes, or with `oneshot` nothing (the caller times the
// process).
//
//   lmdb PATH COUNT GROUP      durable appends of 316-byte values under 8-byte keys, MDB_APPEND, GROUP a commit
//   sqlite PATH COUNT GROUP    the same into SQLite: WAL, synchronous=FULL, an integer primary key and a blob
//   flat PATH COUNT GROUP      the same into a file, fdatasync once a group
//   verify LEDGER THREADS      the leaf hash of every record in a real ledger's table `log`, compared with the stored
//                              one; the next record is prefetched while this one is hashed
//   tree LEDGER THREADS        the same with all inner nodes of the tree as well, which is what ours verifies
//   oneshot PATH               one durable append of 316 bytes
//   bytes LEDGER [log]         the bytes of the pages that a ledger's tables fill; of the log's own alone
#define _GNU_SOURCE
#define OPENSSL_SUPPRESS_DEPRECATED
#include <fcntl.h>
#include <lmdb.h>
#include <openssl/sha.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef HAVE_SQLITE
#include <sqlite3.h>
#endif

enum { eventByteCount = 316 };

static void stop(const char *what, const char *why) {
  fprintf(stderr, "%s: %s\n", what, why);
  exit(1);
}

static void check(int code, const char *what) {
  if (code) stop(what, mdb_strerror(code));
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void bigEndian(uint8_t *bytes, uint64_t number) {
  for (int i = 7; i >= 0; i--, number >>= 8) bytes[i] = (uint8_t)number;
}

static uint32_t word(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static MDB_env *openEnvironment(const char *path, unsigned flags) {
  MDB_env *environment;
  check(mdb_env_create(&environment), "mdb_env_create");
  check(mdb_env_set_mapsize(environment, (size_t)64 << 30), "mdb_env_set_mapsize");
  check(mdb_env_set_maxdbs(environment, 1024), "mdb_env_set_maxdbs");
  if (!(flags & MDB_RDONLY)) mkdir(path, 0700);
  check(mdb_env_open(environment, path, flags | MDB_NOTLS, 0600), path);
  return environment;
}

static uint64_t lastPosition(MDB_txn *transaction, MDB_dbi table) {
  MDB_cursor *cursor;
  MDB_val key, value;
  check(mdb_cursor_open(transaction, table, &cursor), "mdb_cursor_open");
  uint64_t position = 0;
  if (mdb_cursor_get(cursor, &key, &value, MDB_LAST) == 0)
    for (size_t i = 0; i < key.mv_size; i++) position = position << 8 | ((uint8_t *)key.mv_data)[i];
  mdb_cursor_close(cursor);
  return position;
}

static void appendLMDB(MDB_env *environment, uint64_t count, uint64_t group) {
  uint8_t event[eventByteCount], keyBytes[8];
  memset(event, 'e', sizeof event);
  uint64_t position = 0;
  for (uint64_t done = 0; done < count;) {
    MDB_txn *transaction;
    MDB_dbi table;
    check(mdb_txn_begin(environment, NULL, 0, &transaction), "mdb_txn_begin");
    check(mdb_dbi_open(transaction, "log", MDB_CREATE, &table), "mdb_dbi_open");
    if (position == 0) position = lastPosition(transaction, table);
    for (uint64_t i = 0; i < group && done < count; i++, done++) {
      bigEndian(keyBytes, ++position);
      memcpy(event, keyBytes, 8);
      MDB_val key = {8, keyBytes}, value = {sizeof event, event};
      check(mdb_put(transaction, table, &key, &value, MDB_APPEND), "mdb_put");
    }
    check(mdb_txn_commit(transaction), "mdb_txn_commit");
  }
}

static void appendFlat(const char *path, uint64_t count, uint64_t group) {
  uint8_t event[eventByteCount];
  memset(event, 'e', sizeof event);
  FILE *file = fopen(path, "ab");
  if (!file) stop(path, "cannot be opened");
  for (uint64_t done = 0; done < count;) {
    for (uint64_t i = 0; i < group && done < count; i++, done++) fwrite(event, sizeof event, 1, file);
    if (fflush(file) || fdatasync(fileno(file))) stop(path, "cannot be written");
  }
  fclose(file);
}

#ifdef HAVE_SQLITE
static void run(sqlite3 *database, const char *sql) {
  char *why = NULL;
  if (sqlite3_exec(database, sql, NULL, NULL, &why) != SQLITE_OK) stop(sql, why);
}

static void appendSQLite(const char *path, uint64_t count, uint64_t group) {
  sqlite3 *database;
  sqlite3_stmt *insert;
  uint8_t event[eventByteCount];
  memset(event, 'e', sizeof event);
  if (sqlite3_open(path, &database) != SQLITE_OK) stop(path, "cannot be opened");
  run(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                "CREATE TABLE IF NOT EXISTS log (position INTEGER PRIMARY KEY, event BLOB NOT NULL)");
  if (sqlite3_prepare_v2(database, "INSERT INTO log (event) VALUES (?)", -1, &insert, NULL) != SQLITE_OK)
    stop("INSERT", sqlite3_errmsg(database));
  for (uint64_t done = 0; done < count;) {
    run(database, "BEGIN IMMEDIATE");
    for (uint64_t i = 0; i < group && done < count; i++, done++) {
      sqlite3_bind_blob(insert, 1, event, sizeof event, SQLITE_STATIC);
      if (sqlite3_step(insert) != SQLITE_DONE) stop("INSERT", sqlite3_errmsg(database));
      sqlite3_reset(insert);
    }
    run(database, "COMMIT");
  }
  sqlite3_finalize(insert);
  sqlite3_close(database);
}
#endif

typedef struct {
  MDB_env *environment;
  MDB_dbi table;
  uint64_t first, last;
  int withNodes;
} Span;

static void hash(uint8_t mark, const uint8_t *bytes, size_t count, uint8_t *result) {
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, &mark, 1);
  SHA256_Update(&context, bytes, count);
  SHA256_Final(result, &context);
}

// The stored nodes that the tree of `size` leaves consists of, largest first; a node is in the record that completes
// it. Whoever verifies the records before checks them. Returns how many there are.
static int readPeaks(MDB_cursor *cursor, uint64_t size, uint8_t stack[64][32]) {
  uint8_t keyBytes[8];
  uint64_t position = 0;
  int depth = 0;
  for (int level = 63; level >= 0; level--) {
    if (!(size >> level & 1)) continue;
    bigEndian(keyBytes, position += (uint64_t)1 << level);
    MDB_val key = {8, keyBytes}, value;
    check(mdb_cursor_get(cursor, &key, &value, MDB_SET_KEY), "mdb_cursor_get");
    const uint8_t *record = value.mv_data;
    memcpy(stack[depth++], record + word(record) + 32 * level, 32);
  }
  return depth;
}

static void *verifySpan(void *argument) {
  Span *span = argument;
  MDB_txn *transaction;
  MDB_cursor *cursor;
  uint8_t keyBytes[8], node[64], right[32];
  static _Thread_local uint8_t stack[64][32];
  check(mdb_txn_begin(span->environment, NULL, MDB_RDONLY, &transaction), "mdb_txn_begin");
  check(mdb_cursor_open(transaction, span->table, &cursor), "mdb_cursor_open");
  int depth = span->withNodes ? readPeaks(cursor, span->first - 1, stack) : 0;
  bigEndian(keyBytes, span->first);
  MDB_val key = {8, keyBytes}, value, next;
  check(mdb_cursor_get(cursor, &key, &value, MDB_SET_KEY), "mdb_cursor_get");
  for (uint64_t position = span->first; position <= span->last; position++, value = next) {
    if (position < span->last) {
      check(mdb_cursor_get(cursor, &key, &next, MDB_NEXT), "mdb_cursor_get");
      for (size_t offset = 0; offset < next.mv_size; offset += 64)
        __builtin_prefetch((const uint8_t *)next.mv_data + offset);
    }
    const uint8_t *record = value.mv_data, *stored = record + word(record);
    hash(0, record, word(record), right);
    if (memcmp(stored, right, 32)) stop("verify", "a leaf hash differs");
    if (!span->withNodes) continue;
    for (uint64_t rest = position; rest % 2 == 0; rest /= 2) {
      memcpy(node, stack[--depth], 32);
      memcpy(node + 32, right, 32);
      hash(1, node, 64, right);
      if (memcmp(stored += 32, right, 32)) stop("verify", "a tree hash differs");
    }
    memcpy(stack[depth++], right, 32);
  }
  mdb_cursor_close(cursor);
  mdb_txn_abort(transaction);
  return NULL;
}

static uint64_t verify(const char *path, int threads, int withNodes) {
  MDB_env *environment = openEnvironment(path, MDB_RDONLY);
  MDB_txn *transaction;
  MDB_dbi table;
  check(mdb_txn_begin(environment, NULL, MDB_RDONLY, &transaction), "mdb_txn_begin");
  check(mdb_dbi_open(transaction, "log", 0, &table), "mdb_dbi_open");
  uint64_t head = lastPosition(transaction, table);
  check(mdb_txn_commit(transaction), "mdb_txn_commit");
  Span spans[8];
  pthread_t running[8];
  for (int i = 0; i < threads; i++) {
    spans[i] = (Span){environment, table, head * i / threads + 1, head * (i + 1) / threads, withNodes};
    pthread_create(&running[i], NULL, verifySpan, &spans[i]);
  }
  for (int i = 0; i < threads; i++) pthread_join(running[i], NULL);
  mdb_env_close(environment);
  return head;
}

static uint64_t pages(MDB_stat stat) {
  return stat.ms_branch_pages + stat.ms_leaf_pages + stat.ms_overflow_pages;
}

// The tables of projections are called `table/` and a name.
static uint64_t bytes(const char *path, int onlyLog) {
  MDB_env *environment = openEnvironment(path, MDB_RDONLY);
  MDB_txn *transaction;
  MDB_dbi names, table;
  MDB_cursor *cursor;
  MDB_val key, value;
  MDB_stat stat;
  check(mdb_txn_begin(environment, NULL, MDB_RDONLY, &transaction), "mdb_txn_begin");
  check(mdb_dbi_open(transaction, NULL, 0, &names), "mdb_dbi_open");
  check(mdb_stat(transaction, names, &stat), "mdb_stat");
  uint64_t all = onlyLog ? 0 : pages(stat), byteCount = stat.ms_psize;
  check(mdb_cursor_open(transaction, names, &cursor), "mdb_cursor_open");
  while (mdb_cursor_get(cursor, &key, &value, MDB_NEXT) == 0) {
    char name[512];
    snprintf(name, sizeof name, "%.*s", (int)key.mv_size, (char *)key.mv_data);
    if (onlyLog && !strncmp(name, "table/", 6)) continue;
    check(mdb_dbi_open(transaction, name, 0, &table), name);
    check(mdb_stat(transaction, table, &stat), name);
    all += pages(stat);
  }
  mdb_cursor_close(cursor);
  mdb_txn_abort(transaction);
  mdb_env_close(environment);
  return all * byteCount;
}

int main(int count, char **arguments) {
  if (count < 3) stop("usage", "bench MODE PATH [COUNT GROUP | THREADS]");
  const char *mode = arguments[1], *path = arguments[2];
  uint64_t events = count > 3 ? strtoull(arguments[3], NULL, 10) : 1;
  uint64_t group = count > 4 ? strtoull(arguments[4], NULL, 10) : 1;
  double start = now();
  if (!strcmp(mode, "lmdb") || !strcmp(mode, "oneshot")) {
    MDB_env *environment = openEnvironment(path, 0);
    start = now();
    appendLMDB(environment, events, group);
    if (!strcmp(mode, "oneshot")) return 0;
  } else if (!strcmp(mode, "flat")) {
    appendFlat(path, events, group);
  } else if (!strcmp(mode, "verify") || !strcmp(mode, "tree")) {
    int threads = events > 8 ? 8 : (int)events;
    events = verify(path, threads, !strcmp(mode, "tree"));
  } else if (!strcmp(mode, "bytes")) {
    printf("%llu\n", (unsigned long long)bytes(path, count > 3));
    return 0;
#ifdef HAVE_SQLITE
  } else if (!strcmp(mode, "sqlite")) {
    appendSQLite(path, events, group);
#endif
  } else {
    stop(mode, "is no mode of this build");
  }
  printf("%.0f\n", (double)events / (now() - start));
  return 0;
}
