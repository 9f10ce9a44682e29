/* Refuses what a system may refuse, takes the time that a system may take, and ends where a system may end a program, for the
   tests of `exchange.rs` and `system.rs`: preloaded, told by SHIM. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int is(const char *what) {
    const char *told = getenv("SHIM");
    return told && strcmp(told, what) == 0;
}

static void wait_for(long microseconds) {
    struct timespec time = {0, microseconds * 1000};
    nanosleep(&time, 0);
}

int flock(int fd, int operation) {
    if (is("ENOLCK")) { errno = ENOLCK; return -1; }
    if (is("EOPNOTSUPP")) { errno = EOPNOTSUPP; return -1; }
    if (is("ENOSYS")) { errno = ENOSYS; return -1; }
    if (is("slow-locks")) wait_for(3000);
    int result = (int)syscall(SYS_flock, fd, operation);
    if (is("slow-locks")) wait_for(3000);
    return result;
}

/* "kill-3": the third renaming is not reached. */
int rename(const char *from, const char *to) {
    static int seen = 0;
    const char *told = getenv("SHIM");
    if (told && strncmp(told, "kill-", 5) == 0 && ++seen >= atoi(told + 5)) raise(SIGKILL);
    if (is("slow-names")) wait_for(300);
    return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int fsync(int fd) {
    if (is("slow-names")) wait_for(3000);
    return (int)syscall(SYS_fsync, fd);
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
