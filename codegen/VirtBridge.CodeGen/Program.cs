using VirtBridge.CodeGen;
using VirtBridge.CodeGen.Emitters;
using VirtBridge.CodeGen.Facts;
using VirtBridge.Contract;

// codegen [--check] [ROOT]: writes every generated surface below ROOT, or says which files are stale.
// codegen --facts FOLDER: compares the contract with tables of interface facts.
if (args is ["--facts", var facts])
{
    var differences = new FactsComparison(ContractReader.Read(typeof(IVirtSession).Assembly), facts).Differences().ToList();
    differences.ForEach(Console.WriteLine);
    Console.WriteLine($"{differences.Count} differences between the contract and {facts}");
    return differences.Count == 0 ? 0 : 1;
}

var check = args.Contains("--check");
var root = args.FirstOrDefault(a => !a.StartsWith('-')) ?? Directory.GetCurrentDirectory();
var model = ContractReader.Read(typeof(IVirtSession).Assembly);
IEmitter[] emitters =
[
    new XdrCodecEmitter(),
    new ProxyEmitter(),
    new DispatcherEmitter(),
    new BaseEmitter(),
    new GateEmitter(),
    new LockEmitter(),
    new ProtoEmitter(),
    new GrpcEmitter(),
    new ProtoLockEmitter(),
    new DBusAdaptorEmitter(DBusReader.Read(typeof(IVirtSession).Assembly)),
    new SnmpTableEmitter(SnmpModel.Read(typeof(IVirtSession).Assembly)),
    new SnmpTextEmitter(SnmpModel.Read(typeof(IVirtSession).Assembly)),
    new CHeaderEmitter(),
    new CSymbolEmitter(),
    new CExportEmitter(),
    new CStructEmitter(),
    new CEventEmitter(),
    new PythonEmitter(),
    new GoEmitter(),
    new CoverageEmitter(new EngineSources(root), new GoldenFigures(root)),
];

var promises = new ProtoLock(root);
if (promises.Broken(model) is { Count: > 0 } broken)
{
    Console.WriteLine($"{broken.Count} promises of bindings/proto are broken; give changed fields new numbers at the end of their message:");
    broken.ForEach(line => Console.WriteLine("  " + line));
    Console.WriteLine($"If nobody depends on them yet, take their lines out of {ProtoLock.Path} and say why in the commit.");
    return 1;
}

var stale = 0;
foreach (var emitter in emitters)
{
    var files = emitter.Emit(model).ToDictionary(f => Path.Combine(root, f.Path), f => f.Text);
    var orphans = emitter.Folders
        .Select(f => Path.Combine(root, f))
        .Where(Directory.Exists)
        .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
        .Where(f => !files.ContainsKey(f))
        .ToList();
    foreach (var (path, text) in files)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            stale++;
            Console.WriteLine($"{(check ? "stale" : "wrote")} {Path.GetRelativePath(root, path)}");
            if (!check)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
        }
    }

    foreach (var orphan in orphans)
    {
        stale++;
        Console.WriteLine($"{(check ? "orphan" : "removed")} {Path.GetRelativePath(root, orphan)}");
        if (!check)
        {
            File.Delete(orphan);
        }
    }
}

Console.WriteLine(check && stale > 0 ? $"{stale} generated files are stale: run codegen and commit the result" : $"{stale} files changed");
return check && stale > 0 ? 1 : 0;
