# idea: a callback added to a job runs when the job is done, or at once if it is
# output: done 5
# output: late 5
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    job = pool.submit(lambda: 5)
    job.add_done_callback(lambda job: print('done', job.result()))
job.add_done_callback(lambda job: print('late', job.result()))
