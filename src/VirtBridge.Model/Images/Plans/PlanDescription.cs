using System.Text.Json.Nodes;

namespace VirtBridge.Model;

/// <summary>Plans for people and programs outside.</summary>
public static class PlanDescription
{
    /// <summary>The whole plan as a JSON text.</summary>
    public static string Json(ImagePlan plan)
    {
        var steps = plan.Steps.Select(Describe).ToArray();
        return new JsonObject
        {
            ["id"] = plan.Id,
            ["operation"] = plan.Operation,
            ["domain"] = plan.DomainName,
            ["bytes"] = plan.Bytes,
            ["pause"] = plan.Pause.ToString().ToLowerInvariant(),
            ["reversible"] = plan.Reversible,
            ["point-of-no-return"] = plan.PointOfNoReturn < plan.Steps.Count ? plan.PointOfNoReturn + 1 : null,
            ["steps"] = new JsonArray([.. steps.Select(step => step.Json())]),
            ["files"] = new JsonObject
            {
                ["made"] = Array(steps.SelectMany(step => step.Makes)),
                ["changed"] = Array(steps.SelectMany(step => step.Writes)),
                ["removed"] = Array(steps.SelectMany(step => step.Removes)),
                ["read"] = Array(steps.SelectMany(step => step.Reads)),
            },
            ["locks"] = Array(plan.Locks.Select(location => location.Text)),
            ["other-domains"] = Array(plan.OtherDomains.Select(uuid => uuid.ToString())),
            ["warnings"] = Array(plan.Warnings),
            ["roots-looked-into"] = plan.Coverage.Scanned.Count,
            ["roots-unreachable"] = Array(plan.Coverage.Unreachable),
        }.ToJsonString();
    }

    private static PlanLine Describe(PlanStep step) => step switch
    {
        PlanStep.CreateOverlay { Reuse: true } s => new("use-overlay", $"takes '{s.Place.Path}', which the caller made, for disk {s.Disk}") { Reads = [s.Place.Path!] },
        PlanStep.CreateOverlay s => new("make-overlay", $"makes an empty image for disk {s.Disk}") { Makes = [s.Place.Path!], Reads = [s.Below.Path] },
        PlanStep.PullUp s => new("pull-up", $"copies into the image what it sees of those below{Above(s.NewBase?.Path)}") { Writes = [s.Child.Path], Bytes = s.Bytes },
        PlanStep.CommitDown s => new("commit-down", "writes the image's data into the one below") { Reads = [s.Child.Path], Writes = [s.Parent.Path], Bytes = s.Bytes },
        PlanStep.LivePull s => new("pull-up-in-guest", $"copies, inside the guest, what disk {s.Disk} sees{Above(s.NewBase?.Text)}") { Writes = [s.Child.Path], Bytes = s.Bytes },
        PlanStep.LiveCommit s => new("commit-in-guest", $"writes data of disk {s.Disk} down, inside the guest") { Reads = [s.Top.Path], Writes = [s.Into.Path], Bytes = s.Bytes },
        PlanStep.FinishLive s => new("finish-in-guest", $"the guest no longer has '{s.Leaves}' open as part of disk {s.Disk}"),
        PlanStep.Repoint s => new("re-point", $"names {(s.Backing is { } below ? $"'{below.Stored}'" : "nothing")} below the image") { Writes = [s.Image.Path] },
        PlanStep.TakeInternal s => new("take-inside", $"makes entry '{s.Name}' inside the image") { Writes = [s.Image.Path] },
        PlanStep.ApplyInternal s => new("apply-inside", $"goes back to entry '{s.Name}' inside the image") { Writes = [s.Image.Path] },
        PlanStep.EraseInternal s => new("erase-inside", $"erases entry '{s.Name}' inside the image") { Writes = [s.Image.Path] },
        PlanStep.TakeInGuest s => new("take-in-guest", $"keeps {(s.Snapshot.Memory == DiskSnapshot.Internal ? "memory and disks" : "disks")} inside images as '{s.Snapshot.Name}'") { Writes = [.. s.Images.Select(image => image.Path)] },
        PlanStep.EraseInGuest s => new("erase-in-guest", $"erases entry '{s.Name}' inside images the guest has open") { Writes = [.. s.Images.Select(image => image.Path)] },
        PlanStep.EraseBelow s => new("erase-below-guest", $"erases entry '{s.Name}' inside an image below disk {s.Disk} that the guest has open") { Writes = [s.Image.Path] },
        PlanStep.SaveMemory s => new("save-memory", "writes the guest's memory") { Makes = [s.Path] },
        PlanStep.SetAside s => new("remove", "moves the file to the trash") { Removes = [s.Path] },
        _ => new(Word(step), Said(step)),
    };

    private static string Said(PlanStep step) => step switch
    {
        PlanStep.Freeze s => $"asks the guest to freeze its file systems, within {s.Deadline.TotalSeconds:0} s",
        PlanStep.Thaw => "lets the guest's file systems go on",
        PlanStep.Pause => "holds the guest",
        PlanStep.Resume => "lets the guest go on",
        PlanStep.KeepState s => $"copies firmware variables and TPM state beside snapshot '{s.Snapshot}'",
        PlanStep.PutStateBack s => $"puts firmware variables and TPM state of snapshot '{s.Snapshot}' back",
        PlanStep.DropState s => $"removes firmware variables and TPM state kept as '{s.Snapshot}'",
        PlanStep.CopyState s => $"copies firmware variables and TPM state of snapshot '{s.Snapshot}' for the new domain",
        PlanStep.SwitchLive s => $"the guest goes on in new images of {string.Join(", ", s.Disks.Select(disk => disk.Disk))}, all at one instant",
        PlanStep.StopGuest => "ends the guest",
        PlanStep.StartGuest s => s.Paused ? "starts the guest, paused" : "starts the guest",
        PlanStep.PointOfNoReturn { Failing: true } => "what follows is carried out to its end unless a call fails",
        PlanStep.PointOfNoReturn => "what follows is carried out to its end",
        PlanStep.Metadata s => s.What,
        PlanStep.Define s => $"defines domain '{s.Definition.Name}'",
        _ => "",
    };

    private static string Above(string? path) => path is null ? ", all of them" : $" above '{path}'";

    private static string Word(PlanStep step) => string.Concat(
        step.GetType().Name.Select((letter, place) => char.IsUpper(letter) ? $"{(place > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Distinct().Select(text => JsonValue.Create(text))]);

    private sealed record PlanLine(string What, string Text)
    {
        public IReadOnlyList<string> Makes { get; init; } = [];
        public IReadOnlyList<string> Writes { get; init; } = [];
        public IReadOnlyList<string> Removes { get; init; } = [];
        public IReadOnlyList<string> Reads { get; init; } = [];
        public ulong Bytes { get; init; }

        public JsonObject Json()
        {
            var json = new JsonObject { ["what"] = What, ["text"] = Text };
            foreach (var (name, files) in new[] { ("makes", Makes), ("writes", Writes), ("removes", Removes), ("reads", Reads) })
            {
                if (files.Count > 0)
                {
                    json[name] = Array(files);
                }
            }

            if (Bytes > 0)
            {
                json["bytes"] = Bytes;
            }

            return json;
        }
    }
}
