using System.Globalization;
using VirtBridge.Fuzz;

// VirtBridge.Fuzz [--seconds N | --texts N] [--seed N] [--grow FOLDER] [KIND...]
// Texts of each kind (all without names), mutated as long or as often as that, those kept that reach new branches. --grow writes what was kept.
// The rooms count as soon as any of their code runs, so their map comes first.
using var map = new CoverageMap();
var options = FuzzOptions.Read(args);
if (options is null)
{
    Console.Error.WriteLine("usage: VirtBridge.Fuzz [--seconds N | --texts N] [--seed N] [--grow FOLDER] [KIND...]\nkinds: " + string.Join(' ', FuzzTarget.All.Select(target => target.Name)));
    return 2;
}

return options.Instrumented ? FuzzSession.Run(options, map) : InstrumentedCopy.Run(args);

namespace VirtBridge.Fuzz
{
    /// <summary>What the command line asks for.</summary>
    internal sealed record FuzzOptions(double Seconds, int? Texts, int Seed, string? Grow, bool Instrumented, IReadOnlyList<string> Kinds)
    {
        public const string InstrumentedMark = "--instrumented";

        public static FuzzOptions? Read(IReadOnlyList<string> words)
        {
            var options = new FuzzOptions(1, null, 1, null, false, []);
            for (var i = 0; i < words.Count; i++)
            {
                var value = i + 1 < words.Count ? words[i + 1] : "";
                switch (words[i])
                {
                    case "--seconds" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds):
                        options = options with { Seconds = seconds };
                        i++;
                        break;
                    case "--texts" when int.TryParse(value, out var texts):
                        options = options with { Texts = texts };
                        i++;
                        break;
                    case "--seed" when int.TryParse(value, out var seed):
                        options = options with { Seed = seed };
                        i++;
                        break;
                    case "--grow" when value.Length > 0:
                        options = options with { Grow = value };
                        i++;
                        break;
                    case InstrumentedMark:
                        options = options with { Instrumented = true };
                        break;
                    case var kind when FuzzTarget.All.Any(target => target.Name == kind):
                        options = options with { Kinds = [.. options.Kinds, kind] };
                        break;
                    default:
                        return null;
                }
            }

            return options;
        }
    }
}
