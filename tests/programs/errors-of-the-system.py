# idea: errors of the operating system have the numbers, texts and classes of Linux, wherever they come from
# output: FileNotFoundError 2 ENOENT [Errno 2] No such file or directory: 'nowhere.txt'
# output: FileExistsError 17 EEXIST [Errno 17] File exists: '/tmp'
# output: IsADirectoryError 21 EISDIR [Errno 21] Is a directory: '/tmp'
# output: NotADirectoryError 20 ENOTDIR [Errno 20] Not a directory: '/dev/null/x'
# output: OSError 9 EBADF [Errno 9] Bad file descriptor
# output: FileNotFoundError 2 ENOENT [Errno 2] No such file or directory: 'nowhere.txt' -> 'other.txt'
# output: FileNotFoundError PermissionError OSError BlockingIOError
# output: 44 ECHRNG Channel number out of range [Errno 44] No such file
# output: Permission denied Unknown error 999
import errno
import os


def attempt(function, *arguments):
    try:
        function(*arguments)
    except OSError as error:
        print(type(error).__name__, error.errno, errno.errorcode[error.errno], error)


attempt(open, 'nowhere.txt')
attempt(os.mkdir, '/tmp')
attempt(open, '/tmp')
attempt(os.listdir, '/dev/null/x')
attempt(os.close, 999)
attempt(os.rename, 'nowhere.txt', 'other.txt')
made = OSError(2, 'a'), OSError(errno.EACCES, 'b'), OSError(44, 'No such file'), OSError(11, 'd')
print(*(type(each).__name__ for each in made))
print(errno.ECHRNG, errno.errorcode[44], os.strerror(44), made[2])
print(os.strerror(errno.EACCES), os.strerror(999))
