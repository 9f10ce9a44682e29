/* Refuses what a system may refuse, for the tests of `exchange.rs` and `system.rs`: preloaded, told by SHIM. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int is(const char *what) {
    const char *told = getenv("SHIM");
    return told && strcmp(told, what) == 0;
}

int flock(int fd, int operation) {
    if (is("ENOLCK")) { errno = ENOLCK; return -1; }
    if (is("EOPNOTSUPP")) { errno = EOPNOTSUPP; return -1; }
    if (is("ENOSYS")) { errno = ENOSYS; return -1; }
    return (int)syscall(SYS_flock, fd, operation);
}

int clock_gettime(clockid_t id, struct timespec *to) {
    if (id == CLOCK_REALTIME && is("1969")) { to->tv_sec = -86400; to->tv_nsec = 5; return 0; }
    return (int)syscall(SYS_clock_gettime, id, to);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*begin)(void *), void *with) {
    static int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    extern void *dlsym(void *, const char *);
    if (is("threads")) return EAGAIN;
    if (!real) *(void **)&real = dlsym((void *)-1L, "pthread_create");
    return real(thread, attributes, begin, with);
}
