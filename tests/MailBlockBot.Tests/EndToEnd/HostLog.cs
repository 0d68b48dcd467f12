// The bot's own log, kept so that a test can say: nothing went wrong, and nothing of a customer stands in it.
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests.EndToEnd;

internal sealed class HostLog : ILoggerProvider
{
    readonly ConcurrentQueue<(LogLevel Level, string Text, bool Exception)> _lines = [];

    public IEnumerable<string> Lines => _lines.Select(line => line.Text);

    /// <summary>What an operator would be woken for: errors, and exceptions on any level.</summary>
    public IReadOnlyList<string> Faults => [.. _lines.Where(line => line.Exception || line.Level >= LogLevel.Error).Select(line => line.Text)];

    /// <summary>What an operator is shown at all: the server's own remarks on requests that are none are below it, exceptions and all.</summary>
    public IReadOnlyList<string> Warnings => [.. _lines.Where(line => line.Level >= LogLevel.Warning).Select(line => line.Text)];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _lines);

    public void Dispose()
    {
    }

    sealed class Logger(string category, ConcurrentQueue<(LogLevel, string, bool)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((logLevel, $"{category}: {formatter(state, exception)}\n{exception}".TrimEnd(), exception is not null));
    }
}
