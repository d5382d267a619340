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
        if (controllers.All(controller => controller.Index is not null))
        {
            return controllers;
        }

        var used = new HashSet<(ControllerType, uint)>();
        foreach (var controller in controllers)
        {
            if (controller.Index is { } index)
            {
                used.Add((controller.Type, index));
            }
        }

        // Indexes only fill up, so the search for a free one goes on where the last one ended.
        var lowest = new Dictionary<ControllerType, uint>();
        return controllers.Select(controller =>
        {
            if (controller.Index is not null)
            {
                return controller;
            }

            var index = lowest.GetValueOrDefault(controller.Type);
            while (!used.Add((controller.Type, index)))
            {
                index++;
            }

            lowest[controller.Type] = index;
            return controller with { Index = index };
        }).ToValueArray();
    }

    public static ValueArray<ControllerDef> With(ValueArray<ControllerDef> controllers, ControllerDef controller)
    {
        var ordered = new List<ControllerDef>(controllers.Count + 1);
        ordered.AddRange(controllers.AsSpan());
        Insert(ordered, controller);
        return ordered.ToValueArray();
    }

    /// <summary>Puts a controller where it belongs in a list that is in order.</summary>
    public static void Insert(List<ControllerDef> controllers, ControllerDef controller)
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
