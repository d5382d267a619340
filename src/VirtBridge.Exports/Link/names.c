/* Closed sets of names that the tools print and read. */
#include <linux/input-event-codes.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

#define COUNT(list) ((int)(sizeof(list) / sizeof((list)[0])))

static const char *name_of(const char *const *names, int count, int value)
{
    return value >= 0 && value < count ? names[value] : NULL;
}

static int value_of(const char *const *names, int count, const char *name)
{
    for (int i = 0; name != NULL && i < count; i++) {
        if (strcmp(names[i], name) == 0)
            return i;
    }
    return -1;
}

#define NAMES(set, ...) \
    static const char *const set##Names[] = { __VA_ARGS__ }; \
    const char *set##TypeToString(int value); \
    const char *set##TypeToString(int value) { return name_of(set##Names, COUNT(set##Names), value); } \
    int set##TypeFromString(const char *name); \
    int set##TypeFromString(const char *name) { return value_of(set##Names, COUNT(set##Names), name); }

NAMES(virDomainHostdevSubsysPCIBackend, "default", "kvm", "vfio", "xen")
NAMES(virDomainNet, "user", "ethernet", "vhostuser", "server", "client", "mcast", "network", "bridge", "internal", "direct", "hostdev",
      "udp", "vdpa", "null", "vds")
NAMES(virDomainNumatuneMemMode, "strict", "preferred", "interleave", "restrictive")
NAMES(virDomainVirt, "none", "qemu", "kqemu", "kvm", "xen", "lxc", "uml", "openvz", "test", "vmware", "hyperv", "vbox", "phyp",
      "parallels", "bhyve", "vz", "hvf")
NAMES(virKeycodeSet, "linux", "xt", "atset1", "atset2", "atset3", "os_x", "xt_kbd", "usb", "win32", "qnum")
NAMES(virNodeDevCap, "system", "pci", "usb_device", "usb", "net", "scsi_host", "scsi_target", "scsi", "storage", "fc_host", "vports",
      "scsi_generic", "drm", "mdev_types", "mdev", "ccw", "css", "vdpa", "ap_card", "ap_queue", "ap_matrix", "vpd")
NAMES(virPerfEvent, "cmt", "mbmt", "mbml", "cpu_cycles", "instructions", "cache_references", "cache_misses", "branch_instructions",
      "branch_misses", "bus_cycles", "stalled_cycles_frontend", "stalled_cycles_backend", "ref_cpu_cycles", "cpu_clock", "task_clock",
      "page_faults", "context_switches", "cpu_migrations", "page_faults_min", "page_faults_maj", "alignment_faults", "emulation_faults")
NAMES(virSecretUsage, "none", "volume", "ceph", "iscsi", "tls", "vtpm")
NAMES(virStorageFileFormat, "none", "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow",
      "qcow2", "qed", "vmdk")
NAMES(virStoragePool, "dir", "fs", "netfs", "logical", "disk", "iscsi", "iscsi-direct", "scsi", "mpath", "rbd", "sheepdog", "gluster",
      "zfs", "vstorage")

static const char *const architectures[] = {
    "none", "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "lm32", "m68k", "microblaze", "microblazeel",
    "mips", "mipsel", "mips64", "mips64el", "openrisc", "parisc", "parisc64", "ppc", "ppcle", "ppc64", "ppc64le", "ppcemb", "riscv32",
    "riscv64", "s390", "s390x", "sh4", "sh4eb", "sparc", "sparc64", "unicore32", "x86_64", "xtensa", "xtensaeb",
};

const char *virArchToString(int arch);
const char *virArchToString(int arch)
{
    return name_of(architectures, COUNT(architectures), arch);
}

static const struct { const char *name; int value; } keys[] = {
#define K(key) { "KEY_" #key, KEY_##key },
#include "keys.h"
#undef K
};

/* Names are known of the first set, Linux; the other sets are numbers. */
int virKeycodeValueFromString(int set, const char *name);
int virKeycodeValueFromString(int set, const char *name)
{
    for (int i = 0; set == 0 && name != NULL && i < COUNT(keys); i++) {
        if (strcasecmp(keys[i].name, name) == 0)
            return keys[i].value;
    }
    return -1;
}
