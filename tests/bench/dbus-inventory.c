/* What a client that wants to know all domains does on the bus: ListDomains, then Properties.GetAll of each.
 *
 *   dbus-inventory ADDRESS CONNECT_PATH ROUNDS WINDOW
 * WINDOW calls are on their way at a time; 1 is a client that waits for each. Prints one JSON line.
 *   cc -O2 -o dbus-inventory dbus-inventory.c -lsystemd
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <systemd/sd-bus.h>
#include <time.h>

static int left, failed, properties;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int answered(sd_bus_message *m, void *data, sd_bus_error *error)
{
    (void)data, (void)error;
    left--;
    if (sd_bus_message_is_method_error(m, NULL)) {
        failed++;
        return 0;
    }
    sd_bus_message_enter_container(m, 'a', "{sv}");
    while (sd_bus_message_enter_container(m, 'e', "sv") > 0) {
        sd_bus_message_skip(m, "sv");
        sd_bus_message_exit_container(m);
        properties++;
    }
    return 0;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    int rounds = atoi(argv[3]), window = atoi(argv[4]), domains = 0;
    double *took = calloc(rounds, sizeof *took);
    sd_bus *bus = NULL;
    if (sd_bus_new(&bus) < 0 || sd_bus_set_address(bus, argv[1]) < 0 || sd_bus_set_bus_client(bus, 1) < 0 || sd_bus_start(bus) < 0) {
        fprintf(stderr, "no bus at %s\n", argv[1]);
        return 1;
    }
    for (int r = 0; r < rounds; r++) {
        sd_bus_error error = SD_BUS_ERROR_NULL;
        sd_bus_message *list = NULL;
        double since = now();
        const char *path;
        if (sd_bus_call_method(bus, "org.libvirt", argv[2], "org.libvirt.Connect", "ListDomains", &error, &list, "u", 0) < 0) {
            fprintf(stderr, "ListDomains: %s\n", error.message);
            return 1;
        }
        domains = properties = 0;
        sd_bus_message_enter_container(list, 'a', "o");
        while (sd_bus_message_read(list, "o", &path) > 0) {
            while (left >= window)
                if (sd_bus_process(bus, NULL) == 0)
                    sd_bus_wait(bus, UINT64_MAX);
            if (sd_bus_call_method_async(bus, NULL, "org.libvirt", path, "org.freedesktop.DBus.Properties", "GetAll", answered, NULL, "s", "org.libvirt.Domain") < 0)
                return 1;
            left++;
            domains++;
        }
        while (left > 0)
            if (sd_bus_process(bus, NULL) == 0)
                sd_bus_wait(bus, UINT64_MAX);
        sd_bus_message_unref(list);
        took[r] = now() - since;
    }
    qsort(took, rounds, sizeof *took, compare);
    printf("{\"bench\":\"inventory\",\"domains\":%d,\"window\":%d,\"properties\":%d,\"failed\":%d,\"median_ms\":%.1f,\"min_ms\":%.1f}\n",
        domains, window, properties, failed, took[rounds / 2], took[0]);
    return 0;
}
