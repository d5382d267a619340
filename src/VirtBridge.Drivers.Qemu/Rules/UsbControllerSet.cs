using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>
/// A USB 2 controller and its companions, while controllers are numbered in the order they are written: those that
/// follow one another share a number until one comes that is there already.
/// </summary>
internal sealed class UsbControllerSet
{
    private readonly HashSet<UsbControllerModel> _members = [];

    public uint Index { get; private set; }

    public bool Joins(ControllerDef controller) =>
        Model(controller) is { } model && _members.Count > 0 && !_members.Contains(model);

    public void Note(ControllerDef controller, uint index)
    {
        if (Model(controller) is not { } model)
        {
            if (controller.Type == ControllerType.Usb)
            {
                _members.Clear();
            }

            return;
        }

        if (_members.Count == 0 || index != Index)
        {
            _members.Clear();
            Index = index;
        }

        _members.Add(model);
    }

    private static UsbControllerModel? Model(ControllerDef controller) => controller is
    {
        Type: ControllerType.Usb,
        Usb: UsbControllerModel.Ich9Ehci1 or UsbControllerModel.Ich9Uhci1 or UsbControllerModel.Ich9Uhci2 or UsbControllerModel.Ich9Uhci3,
    } ? controller.Usb : null;
}
