#pragma once
// Declared by unistd.h for programs that ask for GNU's names, which Swift's Glibc does not.

/// Waits until everything written to a file system is on its disk; -1 and errno when some of it could
/// not be written (syncfs(2)).
int syncfs(int descriptor);
