# idea: a caught exception keeps the frame it came from, with its names, alive
# steps: 3 9 4 5 10 11 12 13
def fail():
    treasure = ['kept']
    raise ValueError('look inside')


try:
    fail()
except ValueError as error:
    caught = error
frame = caught.__traceback__.tb_next.tb_frame
print(frame.f_locals['treasure'], frame.f_code.co_name)
