namespace VirtBridge.Model;

/// <summary>Controllers of one type stand together in order of their index, masters before their companions.</summary>
public static class ControllerOrder
{
    public static ValueArray<ControllerDef> Sort(ValueArray<ControllerDef> controllers)
    {
        if (controllers.Count < 2)
        {
            return controllers;
        }

        var ordered = new List<ControllerDef>(controllers.Count);
        foreach (var controller in controllers)
        {
            Insert(ordered, controller);
        }

        return ordered.ToValueArray();
    }

    /// <summary>Gives every controller without index the lowest one that is free for its type.</summary>
    public static ValueArray<ControllerDef> Number(ValueArray<ControllerDef> controllers)
    {
        for (var i = 0; i < controllers.Count; i++)
        {
            var controller = controllers[i];
            if (controller.Index is not null)
            {
                continue;
            }

            uint index = 0;
            while (controllers.Any(other => other.Type == controller.Type && other.Index == index))
            {
                index++;
            }

            controllers = controllers.SetItem(i, controller with { Index = index });
        }

        return controllers;
    }

    public static ValueArray<ControllerDef> With(ValueArray<ControllerDef> controllers, ControllerDef controller)
    {
        var ordered = new List<ControllerDef>(controllers);
        Insert(ordered, controller);
        return ordered.ToValueArray();
    }

    private static void Insert(List<ControllerDef> controllers, ControllerDef controller)
    {
        var place = controllers.Count;
        for (var i = controllers.Count - 1; i >= 0 && controller.Index is not null; i--)
        {
            var current = controllers[i];
            if (current.Type != controller.Type || current.Index is null)
            {
                continue;
            }

            if (current.Index > controller.Index
                || (current.Index == controller.Index && controller.Info.MasterStartPort is null && current.Info.MasterStartPort is not null))
            {
                place = i;
            }
            else
            {
                if (place == controllers.Count)
                {
                    place = i + 1;
                }

                break;
            }
        }

        controllers.Insert(place, controller);
    }
}
