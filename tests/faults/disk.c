/* Lets the disk under one folder be slow, full, read-only or broken while a program runs.
 *
 * Preloaded (LD_PRELOAD) into kiosks and hubs. The first byte of the file ANBAN_DISK_CONTROL says what
 * the disk does to regular files below ANBAN_DISK_FOLDER:
 *   's' every sync takes 5 ms more     'f' no write finds room (ENOSPC)
 *   'r' no write is allowed (EROFS)    'e' no sync succeeds (EIO)      anything else: nothing
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static const char *control;
static const char *folder;

__attribute__((constructor)) static void begin(void) {
    const char *name = getenv("ANBAN_DISK_CONTROL");
    int descriptor = name ? open(name, O_RDONLY) : -1;
    folder = getenv("ANBAN_DISK_FOLDER");
    if (descriptor < 0 || !folder) return;
    void *page = mmap(NULL, 1, PROT_READ, MAP_SHARED, descriptor, 0);
    if (page != MAP_FAILED) control = page;
    close(descriptor);
}

static char mode(int descriptor) {
    char now = control ? *(volatile const char *)control : 0, link[64], path[4096];
    if (now != 's' && now != 'f' && now != 'r' && now != 'e') return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strncmp(path, folder, strlen(folder)) ? 0 : now;
}

static int refused(int descriptor) {
    switch (mode(descriptor)) {
        case 'f': errno = ENOSPC; return 1;
        case 'r': errno = EROFS; return 1;
        default: return 0;
    }
}

static int refused_sync(int descriptor) {
    struct timespec wait = {0, 5000000};
    switch (mode(descriptor)) {
        case 's': nanosleep(&wait, NULL); return 0;
        case 'e': errno = EIO; return 1;
        case 'r': errno = EROFS; return 1;
        default: return 0;
    }
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int d, const void *b, size_t n) { return refused(d) ? -1 : REAL(write)(d, b, n); }
ssize_t pwrite(int d, const void *b, size_t n, off_t o) {
    return refused(d) ? -1 : REAL(pwrite)(d, b, n, o);
}
ssize_t pwrite64(int d, const void *b, size_t n, off64_t o) {
    return refused(d) ? -1 : REAL(pwrite64)(d, b, n, o);
}
int ftruncate(int d, off_t n) { return refused(d) ? -1 : REAL(ftruncate)(d, n); }
int ftruncate64(int d, off64_t n) { return refused(d) ? -1 : REAL(ftruncate64)(d, n); }
int fsync(int d) { return refused_sync(d) ? -1 : REAL(fsync)(d); }
int fdatasync(int d) { return refused_sync(d) ? -1 : REAL(fdatasync)(d); }
