// The bot as a process of its own, that can be killed in the middle of anything and started again on the same store.
using System.Collections.Concurrent;
using System.Diagnostics;
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Tests.EndToEnd;

internal sealed class BotProcess(BotServer server, string database, params string[] more) : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    static readonly string Program = Environment.GetEnvironmentVariable("MAILBLOCKBOT_PROGRAM") ?? Built();
    Process? _process;

    /// <summary>How many kilobytes any of its files may have: a write beyond fails, as on a disk that is broken. Null for no such bound.</summary>
    public int? LongestFile { get; set; }

    /// <summary>What the program wrote, of all its lives.</summary>
    public ConcurrentQueue<string> Output { get; } = [];

    public IEnumerable<string> Faults => Output.Where(line => line.Contains("fail:", StringComparison.Ordinal) || line.Contains("crit:", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal));

    /// <summary>Memory it has in hand, its program and libraries as far as they are read included; in bytes.</summary>
    public long Memory
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts it and waits until it polls, or has set its webhook.</summary>
    public async Task Start()
    {
        var polled = server.NextPoll();
        Begin();
        await Task.WhenAny(polled, _process!.WaitForExitAsync(), Task.Delay(Patience));
        if (!polled.IsCompleted) Assert.Fail($"It does not poll:\n{string.Join('\n', Output)}");
    }

    /// <summary>Waits until it says that it has started.</summary>
    public async Task Runs()
    {
        for (var until = DateTime.UtcNow + Patience; !Output.Any(line => line.Contains("Application started", StringComparison.Ordinal)); await Task.Delay(20))
        {
            if (_process!.HasExited || DateTime.UtcNow > until) Assert.Fail($"It does not start:\n{string.Join('\n', Output)}");
        }
    }

    /// <summary>Starts it.</summary>
    public void Begin()
    {
        string[] settings = [.. BotFixture.Settings(server, database), .. more];
        string[] command = [.. Program.EndsWith(".dll", StringComparison.Ordinal) ? (string[])["dotnet"] : [], Program, .. settings];
        // The signal would end it before the write could fail; and the runtime itself would map a longer file.
        if (LongestFile is { } kilobytes) command = ["bash", "-c", $"trap '' XFSZ; ulimit -f {kilobytes}; DOTNET_EnableWriteXorExecute=0 exec \"$@\"", "bash", .. command];
        var start = new ProcessStartInfo(command[0], command[1..]);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Heard;
        _process.ErrorDataReceived += Heard;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>SIGKILL: nothing can be finished or given back.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>SIGTERM, as systemd and Docker stop it.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> Stop()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process!.Id}"])) await kill.WaitForExitAsync();
        return await Ends();
    }

    /// <summary>Waits until it ends of itself.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> Ends()
    {
        await _process!.WaitForExitAsync().WaitAsync(Patience);
        var code = _process.ExitCode;
        _process.Dispose();
        _process = null;
        return code;
    }

    public void Dispose()
    {
        if (_process is not null) Kill();
    }

    // The program's own folder, not the tests': there it stands with all that it needs.
    static string Built()
    {
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Repository.Root, "src", "MailBlockBot", "bin", tests.Parent!.Name, tests.Name, "mailblockbot.dll");
    }

    void Heard(object sender, DataReceivedEventArgs line)
    {
        if (!string.IsNullOrEmpty(line.Data)) Output.Enqueue(line.Data);
    }
}
