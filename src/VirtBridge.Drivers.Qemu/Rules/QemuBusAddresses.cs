using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Addresses on buses that are not PCI: channel subsystem, virtual I/O, memory-mapped virtio.</summary>
internal static class QemuBusAddresses
{
    private const uint VirtioCssid = 0xfe;

    public static DomainDef Assign(DomainDef domain)
    {
        if (QemuMachineKind.IsCcw(domain))
        {
            return AssignCcw(domain);
        }

        if (QemuMachineKind.IsPseries(domain))
        {
            return AssignSpaprVio(domain);
        }

        return QemuMachineKind.IsArm(domain) && !QemuMachineKind.HasPci(domain) ? AssignMmio(domain) : domain;
    }

    private static DomainDef AssignCcw(DomainDef domain)
    {
        var used = new HashSet<CcwAddress>();
        foreach (var device in DeviceVisit.All(domain.Devices))
        {
            if (device.Address is DeviceAddress.Ccw { At: { } at } && !used.Add(at))
            {
                throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"The CCW devno '{at}' is in use already");
            }
        }

        uint next = 0;
        return domain with
        {
            Devices = DeviceVisit.InOrder(domain.Devices, device =>
            {
                var channel = QemuPciDevices.IsVirtio(device) || device is HostdevDef { Source: HostdevSource.Mdev { Model: MdevModel.VfioCcw } };
                if (!channel || device is MemoryDef or SoundDef or IommuDef || device.Address is not (null or DeviceAddress.Ccw { At: null }))
                {
                    return device;
                }

                CcwAddress address;
                do
                {
                    address = new CcwAddress(VirtioCssid, 0, next++);
                }
                while (!used.Add(address));
                return DeviceVisit.At(device, new DeviceAddress.Ccw(address));
            }),
        };
    }

    private static DomainDef AssignSpaprVio(DomainDef domain)
    {
        var used = new HashSet<ulong>();
        foreach (var device in DeviceVisit.All(domain.Devices))
        {
            if (device.Address is DeviceAddress.SpaprVio { Reg: { } reg } && !used.Add(reg))
            {
                throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"spapr-vio address 0x{reg:x} already in use");
            }
        }

        return domain with
        {
            Devices = DeviceVisit.InOrder(domain.Devices, device =>
            {
                ulong? start = device switch
                {
                    InterfaceDef { Model: "spapr-vlan" } => 0x1000,
                    ControllerDef { Type: ControllerType.Scsi, Scsi: ScsiControllerModel.Ibmvscsi } => 0x2000,
                    SerialDef { TargetType: SerialTargetType.SpaprVioSerial } => 0x30000000,
                    NvramDef => 0x3000,
                    TpmDef { Model: TpmModel.TpmSpapr } => 0x4000,
                    _ => null,
                };
                if (start is not { } reg || device.Address is not (null or DeviceAddress.SpaprVio { Reg: null }))
                {
                    return device;
                }

                while (!used.Add(reg))
                {
                    reg += 0x1000;
                }

                return DeviceVisit.At(device, new DeviceAddress.SpaprVio(reg));
            }),
        };
    }

    private static DomainDef AssignMmio(DomainDef domain) => domain with
    {
        Devices = DeviceVisit.InOrder(domain.Devices, device =>
            device.Address is null && QemuPciDevices.IsVirtio(device) ? DeviceVisit.At(device, new DeviceAddress.VirtioMmio()) : device),
    };
}
