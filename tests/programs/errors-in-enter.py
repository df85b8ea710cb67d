# idea: where entering fails, the manager is not left
class Shut:
    def __enter__(self):
        raise OSError('shut')

    def __exit__(self, *args):
        print('never')


try:
    with Shut():
        print('never')
except OSError as error:
    print(error)
