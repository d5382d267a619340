using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>IOMMU, shared memory, crypto devices and persistent stores.</summary>
internal static class PlatformArguments
{
    public static void AddIommu(QemuArguments line, DomainDef domain)
    {
        if (domain.Devices.Iommu is not { } iommu || iommu.Model == IommuModel.Smmuv3)
        {
            return;
        }

        line.Device(iommu.Model == IommuModel.Virtio
            ? new QemuProperties().Add("driver", "virtio-iommu").Add("id", iommu.Alias ?? "iommu0").AddPlace(domain, iommu.Info)
            : new QemuProperties()
                .Add("driver", "intel-iommu")
                .Add("id", iommu.Alias ?? "iommu0")
                .AddSwitch("intremap", iommu.InterruptRemapping)
                .Add("caching-mode", iommu.CachingMode)
                .AddSwitch("eim", iommu.Eim)
                .Add("device-iotlb", iommu.IoTlb)
                .Add("aw-bits", (long?)iommu.AddressWidthBits)
                .Add("dma-translation", iommu.DmaTranslation));
    }

    public static void AddSharedMemory(QemuArguments line, CommandLineInput input)
    {
        foreach (var shmem in input.Domain.Devices.Shmems)
        {
            if (shmem.Address is not (null or DeviceAddress.Pci))
            {
                throw CommandLineLimits.Unsupported("only 'pci' addresses are supported for the shared memory device");
            }

            var device = new QemuProperties();
            if (shmem.Model == ShmemModel.IvshmemDoorbell)
            {
                var path = shmem.ServerPath ?? $"/var/lib/libvirt/shmem-{shmem.Name}-sock";
                line.Device(device
                    .Add("driver", "ivshmem-doorbell")
                    .Add("id", shmem.Alias)
                    .Add("chardev", "char" + shmem.Alias)
                    .Add("vectors", (long?)shmem.Msi?.Vectors)
                    .Add("ioeventfd", shmem.Msi?.IoEventFd)
                    .AddPlace(input.Domain, shmem.Info));
                line.Add("-chardev", $"socket,id=char{shmem.Alias},path={QemuOptionText.Escape(path)}");
                continue;
            }
            line.Object(new QemuProperties()
                .Add("qom-type", "memory-backend-file")
                .Add("id", "shmmem-" + shmem.Alias)
                .Add("mem-path", "/dev/shm/" + shmem.Name)
                .Add("size", shmem.Size)
                .Add("share", true));
            device.Add("driver", "ivshmem-plain").Add("id", shmem.Alias).Add("memdev", "shmmem-" + shmem.Alias)
                .AddSwitch("master", shmem.Role switch { ShmemRole.Master => true, ShmemRole.Peer => false, _ => null });
            line.Device(device.AddPlace(input.Domain, shmem.Info));
        }
    }

    /// <summary>Where the guest's kernel leaves its last words.</summary>
    public static void AddPersistentStore(QemuArguments line, DomainDef domain)
    {
        if (domain.Devices.Pstore is not { } store)
        {
            return;
        }

        line.Object(new QemuProperties()
            .Add("qom-type", "memory-backend-file")
            .Add("id", "mem" + store.Alias)
            .Add("mem-path", store.Path)
            .Add("size", store.SizeKiB * 1024)
            .Add("share", true));
        line.Device(new QemuProperties()
            .Add("driver", "acpi-erst")
            .Add("id", store.Alias)
            .Add("memdev", "mem" + store.Alias)
            .AddPlace(domain, store.Info));
    }

    public static void AddCrypto(QemuArguments line, DomainDef domain)
    {
        foreach (var crypto in domain.Devices.Cryptos)
        {
            line.Object(new QemuProperties()
                .Add("qom-type", crypto.Backend == CryptoBackend.Lkcf ? "cryptodev-backend-lkcf" : "cryptodev-backend-builtin")
                .Add("id", "obj" + crypto.Alias)
                .Add("queues", (long?)crypto.Queues));
            line.Device(new QemuProperties()
                .Add("driver", VirtioParts.Driver("virtio-crypto", null, crypto.Address))
                .AddVirtio(crypto.Virtio)
                .Add("cryptodev", "obj" + crypto.Alias)
                .Add("id", crypto.Alias)
                .AddPlace(domain, crypto.Info));
        }
    }
}
