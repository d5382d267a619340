using System.Text.Json.Nodes;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about nbdkit.</summary>
internal static class NbdkitOps
{
    public static IEnumerable<IGoldenOp> All() => [new GoldenOp("xml2argv/nbdkit", Commands)];

    private static GoldenResult Commands(GoldenRequest request)
    {
        var domain = DomainXml.Parse(request.ReadInput("xml"), new DomainParseOptions
        {
            SourceName = request.InputPath("xml"),
            SkipValidate = true,
            Rules = new PlainRules("x86_64"),
        });
        request.DefinitionAccepted();
        var descriptor = (int)(request.Number("first_pipe_fd") ?? 3);
        var plan = new NbdkitPlan(request.Text("nbdkit_path") ?? "nbdkit", auth => Secret(request, auth), () => (descriptor += 2) - 2);
        var state = (request.Text("statedir") ?? "").Replace("{name}", domain.Name);
        var members = new List<(string, JsonNode?)>();
        for (var i = 0; i < domain.Devices.Disks.Count; i++)
        {
            var disk = domain.Devices.Disks[i];
            var source = disk.Source;
            for (var j = 0; source is not null; j++)
            {
                if (NbdkitPlan.Serves(source))
                {
                    Add(members, $"disk{i}-src{j}", plan.Plan(source, $"{state}/nbdkit-disk{i}-src{j}.socket", disk.ReadOnly || j > 0));
                }

                source = (source.Backing as BackingStore.Image)?.Source;
            }
        }

        return GoldenResult.Ok([.. members]);
    }

    private static void Add(List<(string, JsonNode?)> members, string name, NbdkitCommand command)
    {
        members.Add((name, GoldenResult.Command(command.Argv, command.Environment.Select(variable => $"{variable.Name}={variable.Value}"))));
        foreach (var secret in command.Secrets)
        {
            // What is written goes into the other end of the pipe.
            members.Add(($"{name}.pipe.{secret.ReadDescriptor + 1}", secret.Data));
        }
    }

    private static string Secret(GoldenRequest request, StorageAuth auth)
    {
        var lookup = auth.Secret switch
        {
            StorageSecretRef.ByUuid by => by.Uuid.ToString(),
            StorageSecretRef.ByUsage by => by.Usage,
            _ => "",
        };
        return (request.Text("secret_value") ?? "").Replace("{usage-type}", auth.SecretType).Replace("{lookup}", lookup);
    }
}
