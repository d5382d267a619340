namespace VirtBridge.Integration.Tests;

/// <summary>Other people's bindings, unmodified from Debian's packages, on our libvirt.so.0: in process and against our daemon.</summary>
public sealed class ForeignBindings : IDisposable
{
    private const string Php =
        """
        <?php $c = libvirt_connect($argv[1], false); echo implode(",", libvirt_list_domains($c)), "\n";
        $d = libvirt_domain_lookup_by_name($c, "test"); libvirt_domain_suspend($d); echo libvirt_domain_get_info($d)["state"], "\n"; libvirt_domain_resume($d);
        """;

    private const string Ruby =
        """
        require 'libvirt'
        c = Libvirt::open(ARGV[0]); d = c.lookup_domain_by_name('test')
        puts d.name; d.suspend; puts d.info.state; d.resume
        """;

    private const string GObject =
        """
        import sys, gi; gi.require_version('LibvirtGObject', '1.0'); from gi.repository import LibvirtGObject
        LibvirtGObject.init_object(None); c = LibvirtGObject.Connection.new(sys.argv[1]); c.open(None); c.fetch_domains(None)
        d = c.find_domain_by_name('test'); print(d.get_name()); d.suspend(); print(int(d.get_info().state)); d.resume()
        """;

    private const string Java =
        """
        import com.sun.jna.*;
        public class Smoke {
            public interface Virt extends Library {
                Pointer virConnectOpen(String uri); Pointer virDomainLookupByName(Pointer c, String name); String virDomainGetName(Pointer d); int virDomainSuspend(Pointer d);
                int virDomainGetState(Pointer d, int[] state, int[] reason, int flags); int virDomainResume(Pointer d); int virDomainFree(Pointer d); int virConnectClose(Pointer c);
            }
            public static void main(String[] a) {
                Virt v = Native.load("virt", Virt.class); Pointer c = v.virConnectOpen(a[0]), d = v.virDomainLookupByName(c, "test"); int[] s = new int[1];
                System.out.println(v.virDomainGetName(d)); v.virDomainSuspend(d); v.virDomainGetState(d, s, new int[1], 0); System.out.println(s[0]);
                v.virDomainResume(d); v.virDomainFree(d); v.virConnectClose(c);
            }
        }
        """;

    private const string OCaml =
        """
        module C = Libvirt.Connect module D = Libvirt.Domain
        let () = let c = C.connect ~name:Sys.argv.(1) () in let d = D.lookup_by_name c "test" in print_endline (D.get_name d);
          D.suspend d; print_endline (if (D.get_info d).D.state = D.InfoPaused then "3" else "?"); D.resume d
        """;

    private const string Go =
        """
        package main
        import ("fmt"; "os"; libvirt "github.com/libvirt/libvirt-go")
        func main() {
            c, err := libvirt.NewConnect(os.Args[1]); if err != nil { panic(err) }
            d, _ := c.LookupDomainByName("test"); n, _ := d.GetName(); fmt.Println(n); d.Suspend()
            s, _, _ := d.GetState(); fmt.Println(int(s)); d.Resume(); d.Free(); c.Close()
        }
        """;

    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    // What has to be installed, the program's file, how it is compiled (may be empty) and run.
    [Theory]
    [InlineData("/usr/share/doc/php8.2-libvirt-php", "smoke.php", Php, "", "php smoke.php")]
    [InlineData("/usr/share/doc/ruby-libvirt", "smoke.rb", Ruby, "", "/usr/bin/ruby smoke.rb")]
    [InlineData("/usr/share/doc/gir1.2-libvirt-glib-1.0", "smoke.py", GObject, "", "/usr/bin/python3 smoke.py")]
    [InlineData("/usr/share/java/jna.jar", "Smoke.java", Java, "javac -cp /usr/share/java/jna.jar Smoke.java", "java -cp /usr/share/java/jna.jar:. Smoke")]
    [InlineData("/usr/share/doc/libvirt-ocaml-dev", "smoke.ml", OCaml, "ocamlfind ocamlopt -w -a -package libvirt -linkpkg smoke.ml -o smoke", "./smoke")]
    [InlineData("/usr/share/gocode/src/github.com/libvirt/libvirt-go", "smoke.go", Go, "env GO111MODULE=off GOPATH=/usr/share/gocode go build -o smoke smoke.go", "./smoke")]
    public void A_program_pauses_the_guest(string needs, string file, string program, string compile, string run)
    {
        Assert.SkipUnless(Path.Exists(needs), $"{needs} is not installed");
        File.WriteAllText(Path.Combine(_daemon.Folder, file), program);
        foreach (var uri in new[] { "test:///default", _daemon.TestUri })
        {
            var said = Tool.Run(
                "sh", ["-c", $"cd \"$0\" && {(compile.Length > 0 ? compile + " && " : "")}exec env LD_LIBRARY_PATH=\"$1\" {run} \"$2\"", _daemon.Folder, Install.Lib, uri]).Succeeded();
            Assert.Equal("test\n3\n", said.Output);
            compile = "";
        }
    }
}
