#pragma once

namespace regulars {

/// How the writer's connection reaches its files: like any other, but a commit goes to the log in one write instead of two for each of
/// its pages. What waits is handed on before every sync, which SQLite asks for before it shows a commit to anybody: so this is only for
/// a connection that syncs each commit (synchronous=FULL).
class LogBuffer {
public:
    /// The name to open such a connection with.
    [[nodiscard]] static const char* vfs();
};

}  // namespace regulars
