using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Where the passphrases of the images lie, one file each.</summary>
public sealed record VolumeSecretFiles(string? Target, string? Source);

/// <summary>Plans how qemu-img makes a volume, from nothing or from another volume.</summary>
public static class QemuImgPlan
{
    private static readonly string[] WithBacking = ["cow", "qcow", "qcow2", "qed", "vmdk"];

    /// <summary>One command, or two where encryption is involved in a copy: make the image, then fill it.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Create(
        string tool, StorageVolumeDef volume, bool isBlock, StorageVolumeDef? source, bool sourceIsBlock, bool preallocate, VolumeSecretFiles secrets)
    {
        Check(volume, source);
        var plan = new Image(volume, isBlock);
        if (source is null)
        {
            return [Make(tool, plan, "create", null, preallocate, secrets.Target)];
        }

        var origin = new Image(source, sourceIsBlock);
        if (!plan.Encrypted && !origin.Encrypted)
        {
            return [Make(tool, plan, "convert", origin, preallocate, null)];
        }

        return [Make(tool, plan, "create", null, preallocate, secrets.Target), Fill(tool, plan, origin, secrets)];
    }

    /// <summary>
    /// How strong the key of an encrypted image becomes is measured when it is made. On a busy host, whose kernel counts processor time in
    /// ticks, QEMU now and then sees none pass and gives up; more tries take longer together than a tick.
    /// </summary>
    public static bool IsMisjudgedProcessor(VirtError error) => error.Detail?.Contains("accurate CPU usage", StringComparison.Ordinal) == true;

    /// <summary>Whether images of a format can be given another size; a copy in any other format is as large as what it was made from.</summary>
    public static bool CanGrow(string? format) => format is null or "raw" or "qcow2" or "qed";

    /// <summary>Gives an image another size; an encrypted one is opened with its passphrase.</summary>
    public static IReadOnlyList<string> Resize(string tool, StorageVolumeDef volume, ulong capacity, bool shrink, bool allocate, string? secretFile)
    {
        var image = new Image(volume, IsBlock: false);
        List<string> argv = [tool, "resize"];
        if (shrink)
        {
            argv.Add("--shrink");
        }

        if (allocate)
        {
            argv.Add("--preallocation=falloc");
        }

        if (image.Encrypted)
        {
            argv.AddRange(["--object", $"secret,id={image.SecretId},file={secretFile}", "--image-opts", ImageOptions(image)]);
        }
        else
        {
            argv.AddRange(["-f", image.Format, image.Path]);
        }

        argv.Add($"{capacity}");
        return argv;
    }

    private static VirtException Refuse(ErrorCode code, string detail) => new(code, ErrorDomain.Storage, detail);

    private static void Check(StorageVolumeDef volume, StorageVolumeDef? source)
    {
        var target = volume.Target;
        if (target is { Compat: "0.10", HasFeatures: true } && (target.LazyRefcounts || target.ExtendedL2))
        {
            throw Refuse(
                ErrorCode.ConfigUnsupported,
                $"Feature {(target.LazyRefcounts ? "lazy_refcounts" : "extended_l2")} not supported with compat level {target.Compat}");
        }

        if (target.Encryption is not null && target.Format is not ("raw" or "qcow" or "qcow2"))
        {
            throw Refuse(ErrorCode.ConfigUnsupported, $"qcow volume encryption unsupported with volume format {target.Format}");
        }

        if (volume.Backing is { } backing && source is null)
        {
            if (!WithBacking.Contains(target.Format))
            {
                throw Refuse(ErrorCode.InternalError, "cannot set backing store for raw volume");
            }

            if (backing.Format is null or "none")
            {
                throw Refuse(ErrorCode.InternalError, $"unknown storage vol backing store type {backing.Format}");
            }
        }
    }

    private static List<string> Make(string tool, Image image, string verb, Image? origin, bool preallocate, string? secretFile)
    {
        List<string> argv = [tool, verb];
        if (origin is not null)
        {
            argv.AddRange(["-f", origin.Format, "-O", image.Format]);
        }
        else
        {
            argv.AddRange(["-f", image.IsLuks ? "luks" : image.Format]);
        }

        var backing = origin is null ? image.Volume.Backing : null;
        if (backing is not null)
        {
            argv.AddRange(["-b", backing.Path ?? ""]);
        }

        if (image.Encrypted && image.SecretId is { } id)
        {
            argv.AddRange(["--object", $"secret,id={id},file={secretFile}"]);
        }

        if (Options(image, backing, preallocate) is { Count: > 0 } options)
        {
            argv.AddRange(["-o", string.Join(',', options)]);
        }

        if (origin is not null)
        {
            argv.AddRange([origin.Path, image.Path]);
            return argv;
        }

        argv.Add(image.Path);
        if (image.Volume.HasCapacity || image.Volume.Capacity > 0)
        {
            argv.Add($"{(image.Volume.Capacity + 1023) / 1024}K");
        }

        return argv;
    }

    private static List<string> Options(Image image, StorageVolumeTarget? backing, bool preallocate)
    {
        var options = new List<string>();
        var target = image.Volume.Target;
        if (backing is not null)
        {
            options.Add($"backing_fmt={backing.Format}");
        }

        if (image.Encrypted)
        {
            var prefix = image.Format == "qcow2" ? "encrypt." : "";
            if (prefix.Length > 0)
            {
                options.Add("encrypt.format=luks");
            }

            options.Add($"{prefix}key-secret={image.SecretId}");
            AddCipher(options, prefix, target.Encryption!);
        }

        if (preallocate && !image.IsBlock)
        {
            // What is to be allocated in full gets its space, the rest its tables.
            options.Add(image.Volume.Allocation >= image.Volume.Capacity ? "preallocation=falloc" : "preallocation=metadata");
        }

        if (target.NoCopyOnWrite)
        {
            options.Add("nocow=on");
        }

        if (image.Format == "qcow2")
        {
            options.Add($"compat={target.Compat ?? "1.1"}");
            if (target.ClusterSize > 0)
            {
                options.Add($"cluster_size={target.ClusterSize}");
            }

            if (target.LazyRefcounts)
            {
                options.Add("lazy_refcounts");
            }

            if (target.ExtendedL2)
            {
                options.Add("extended_l2=on");
            }
        }

        return options;
    }

    private static void AddCipher(List<string> options, string prefix, StorageEncryption encryption)
    {
        if (encryption.Cipher is not { } cipher)
        {
            return;
        }

        options.Add($"{prefix}cipher-alg={cipher.Name}-{cipher.Size}");
        if (cipher.Mode is { } mode)
        {
            options.Add($"{prefix}cipher-mode={mode}");
        }

        if (cipher.Hash is { } hash)
        {
            options.Add($"{prefix}hash-alg={hash}");
        }

        if (encryption.IvGen is { } generator)
        {
            options.Add($"{prefix}ivgen-alg={generator.Name}");
            if (generator.Hash is { } ivHash)
            {
                options.Add($"{prefix}ivgen-hash-alg={ivHash}");
            }
        }
    }

    private static List<string> Fill(string tool, Image image, Image origin, VolumeSecretFiles secrets)
    {
        List<string> argv = [tool, "convert", "--image-opts", "-n", "--target-image-opts"];
        if (image.Encrypted)
        {
            argv.AddRange(["--object", $"secret,id={image.SecretId},file={secrets.Target}"]);
        }

        if (origin.Encrypted)
        {
            argv.AddRange(["--object", $"secret,id={origin.SecretId},file={secrets.Source}"]);
        }

        argv.AddRange([ImageOptions(origin), ImageOptions(image)]);
        return argv;
    }

    private static string ImageOptions(Image image)
    {
        var key = !image.Encrypted ? ""
            : image.IsLuks ? $",key-secret={image.SecretId}"
            : $",encrypt.key-secret={image.SecretId}";
        return $"driver={(image.IsLuks ? "luks" : image.Format)},file.filename={image.Path.Replace(",", ",,")}{key}";
    }

    private sealed record Image(StorageVolumeDef Volume, bool IsBlock)
    {
        /// <summary>What qemu-img calls the format; what it has no name for is raw data to it.</summary>
        public string Format => IsBlock ? "raw" : Volume.Target.Format switch
        {
            null or "none" or "iso" or "dir" => "raw",
            var format => format,
        };

        public string Path => Volume.Target.Path ?? "";

        public bool Encrypted => Volume.Target.Encryption is { Format: EncryptionFormat.Luks };

        public bool IsLuks => Encrypted && Format == "raw";

        public string? SecretId => Encrypted ? $"{Volume.Name}_encrypt0" : null;
    }
}
