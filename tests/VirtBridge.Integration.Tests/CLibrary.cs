namespace VirtBridge.Integration.Tests;

/// <summary>Unmodified programs on our libvirt.so.0: Python, Perl and C, in process, against our daemon.</summary>
public sealed class CLibrary : IDisposable
{
    private readonly RunningDaemon _daemon = new();

    private static Dictionary<string, string> OnOurLibrary => new() { ["LD_LIBRARY_PATH"] = Install.Lib };

    public void Dispose() => _daemon.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Python_lists_changes_and_hears_of_a_domain(bool overDaemon)
    {
        var script = Path.Combine(Install.Root, "tests", "VirtBridge.Integration.Tests", "python_client.py");
        var result = Tool.Run("/usr/bin/python3", [script, overDaemon ? _daemon.TestUri : "test:///default"], OnOurLibrary).Succeeded();
        Assert.Contains("domains ['test']", result.Output, StringComparison.Ordinal);
        Assert.Contains("refused 42", result.Output, StringComparison.Ordinal);
        Assert.Contains("event 3", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Perl_lists_and_changes_a_domain(bool overDaemon)
    {
        const string program =
            """
            use Sys::Virt; my $c = Sys::Virt->new(uri => $ARGV[0]);
            print join(",", map { $_->get_name } $c->list_all_domains), "\n";
            my $d = $c->get_domain_by_name("test"); $d->suspend; print $d->get_info->{state}, "\n"; $d->resume;
            eval { $c->get_domain_by_name("nosuch") }; print "refused ", $@->code, "\n";
            """;
        var result = Tool.Run("perl", ["-e", program, overDaemon ? _daemon.TestUri : "test:///default"], OnOurLibrary).Succeeded();
        Assert.Equal("test\n3\nrefused 42\n", result.Output);
    }

    [Fact]
    public void Threads_that_connect_at_once_each_get_their_answers()
    {
        var (source, program) = (Path.Combine(_daemon.Folder, "threads.c"), Path.Combine(_daemon.Folder, "threads"));
        File.WriteAllText(
            source,
            """
            #include <libvirt/libvirt.h>
            #include <pthread.h>
            #include <stdio.h>
            static char *uri;
            static void *run(void *answered) {
                virConnectPtr c = virConnectOpen(uri);
                virDomainPtr d = c ? virDomainLookupByName(c, "test") : NULL;
                virDomainInfo info;
                for (int i = 0; d && i < 500; i++) if (virDomainGetInfo(d, &info) == 0) ++*(int *)answered;
                if (d) virDomainFree(d);
                if (c) virConnectClose(c);
                return NULL;
            }
            int main(int argc, char **argv) {
                pthread_t threads[8]; int answered[8] = {0}, all = 0;
                uri = argv[argc - 1];
                for (int i = 0; i < 8; i++) pthread_create(&threads[i], NULL, run, &answered[i]);
                for (int i = 0; i < 8; i++) { pthread_join(threads[i], NULL); all += answered[i]; }
                printf("%d answers\n", all);
                return 0;
            }
            """);
        Tool.Run("gcc", ["-O1", "-o", program, source, "-lvirt", "-lpthread"]).Succeeded();

        // What starting the library does to the process must not be felt by those that are in the middle of a call.
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("4000 answers\n", Tool.Run(program, [_daemon.TestUri], OnOurLibrary).Succeeded().Output);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_C_program_compiled_against_Debians_headers_runs(bool overDaemon)
    {
        var (source, program) = (Path.Combine(_daemon.Folder, "client.c"), Path.Combine(_daemon.Folder, "client"));
        File.WriteAllText(
            source,
            """
            #include <libvirt/libvirt.h>
            #include <libvirt/virterror.h>
            #include <stdio.h>
            #include <stdlib.h>
            static int seen;
            static int on_event(virConnectPtr c, virDomainPtr d, int event, int detail, void *o) { (void)c; (void)detail; (void)o; printf("event %s %d\n", virDomainGetName(d), event); seen++; return 0; }
            int main(int argc, char **argv) {
                virEventRegisterDefaultImpl();
                virConnectPtr c = virConnectOpen(argv[argc - 1]);
                if (!c) { printf("open: %s\n", virGetLastErrorMessage()); return 1; }
                virDomainPtr *all; int n = virConnectListAllDomains(c, &all, 0);
                for (int i = 0; i < n; i++) { printf("domain %s\n", virDomainGetName(all[i])); virDomainFree(all[i]); }
                free(all);
                virConnectDomainEventRegisterAny(c, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(on_event), NULL, NULL);
                virDomainPtr d = virDomainLookupByName(c, "test");
                virDomainInfo info; virDomainGetInfo(d, &info); printf("state %d\n", info.state);
                virDomainSuspend(d);
                while (!seen && virEventRunDefaultImpl() == 0) { }
                virDomainResume(d);
                if (!virDomainLookupByName(c, "nosuch")) { printf("refused %d\n", virGetLastErrorCode()); }
                virDomainFree(d);
                return virConnectClose(c) < 0;
            }
            """);
        Tool.Run("gcc", ["-O1", "-o", program, source, "-lvirt"]).Succeeded();
        var result = Tool.Run(program, [overDaemon ? _daemon.TestUri : "test:///default"], OnOurLibrary).Succeeded();
        Assert.Contains("domain test\nstate 1\nevent test 3\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("refused 42", result.Output, StringComparison.Ordinal);
    }
}
