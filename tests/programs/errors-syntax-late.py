# idea: errors that only the compiler finds come before the first statement too
print('never')
return 5
