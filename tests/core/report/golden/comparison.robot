Sheafscope 9.9.9: userspace model of mm/slub.c, not a kernel measurement
scenario: burst w=160 (hash fedcba9876543210); fork (hash
0123456789abcdef)
eras: 6.17, 6.19 (base), 7.0
overrides: none
capacity: no sheaves in 6.17; as the cache requests in 6.19; by object
size in 7.0
seeds: 42 to 47
runs: 6 a cell
warm-up: 100000 operations
profile: published defaults
host: made-up CPU, 8 CPUs

machine: small-2x4
available: 2 nodes (0-1)
node 0 cpus: 0 1 2 3
node 0 size: 8000 MB
node 0 free: 8000 MB
node 1 cpus: 4 5 6 7
node 1 size: 0 MB
node 1 free: 0 MB
node distances:
node 0 1
0: 10 21
1: 21 10

[6.17] [small-2x4] fork.slowpath_share 49.5% regression
Counted in exact mode: the same on every host

testcase: fork
test machine: small-2x4

commit:
  6.19
  6.17

            6.19                        6.17
---------------- ---------------------------
       %stddev     %change         %stddev
           \          |                \
     4.1250 +- 3%    +49.5%      6.1667       (R) slowpath_share
    0.32500 +- 6%     +0.0%     0.32500 +- 6%     slabs_allocated

[7.0] [small-2x4] fork.bytes_parked 299.3% regression
Counted in exact mode: the same on every host

testcase: fork
test machine: small-2x4

commit:
  6.19
  7.0

            6.19                         7.0
---------------- ---------------------------
       %stddev     %change         %stddev
           \          |                \
     4.1250 +- 3%    +50.3%      6.2000 +- 2% (R) slowpath_share
    0.32500 +- 6%    -36.9%     0.20500 +- 5% (I) slabs_allocated
  262605.50         +299.3%  1048576.00       (R) bytes_parked

[7.0] [small-2x4] burst w=160.slabs_allocated 22480.6% regression
Counted in exact mode: the same on every host

testcase: burst w=160
test machine: small-2x4

commit:
  6.19
  7.0

            6.19                         7.0
---------------- ---------------------------
       %stddev     %change         %stddev
           \          |                \
       0.62       +22480.6%      140.00       (R) slabs_allocated
    0.00000               -     0.50000 +-13% (R) remote_refills

[6.17] [small-2x4] fork: no significant change
Modelled kernel cost: counts x a cost profile, not measured

testcase: fork
test machine: small-2x4

commit:
  6.19
  6.17

            6.19                        6.17
---------------- ---------------------------
       %stddev     %change         %stddev
           \          |                \
     53.000          +17.0%      62.000           model_cycles
Over 60 draws of the cost profile, the same in every era:
- 6.17: median 62.00 cycles/op, 5% to 95% 61.00 to 63.00
. to 6.19: x1.170 (1.167 to 1.173), P(faster) 0.00: slower
- 6.19: median 53.00 cycles/op, 5% to 95% 52.00 to 54.00
. to 6.17: x0.855 (0.852 to 0.857), P(faster) 1.00: faster

[7.0] [small-2x4] fork: no significant change
Modelled kernel cost: counts x a cost profile, not measured

testcase: fork
test machine: small-2x4

commit:
  6.19
  7.0

            6.19                         7.0
---------------- ---------------------------
       %stddev     %change         %stddev
           \          |                \
     53.000          +15.1%      61.000           model_cycles
Over 60 draws of the cost profile, the same in every era:
- 6.19: median 53.00 cycles/op, 5% to 95% 52.00 to 54.00
- 7.0: median 61.00 cycles/op, 5% to 95% 57.00 to 65.00
. to 6.19: x1.151 (1.096 to 1.204), P(faster) 0.00: slower

[7.0] [small-2x4] fork.host_throughput 7.2% regression
Host throughput of this program, not of a kernel

testcase: fork
test machine: small-2x4

commit:
  6.19
  7.0

            6.19                         7.0
---------------- ---------------------------
       %stddev     %change         %stddev
           \          |                \
    1202.97           -7.2%     1116.90       (R) host_throughput

%change is the change of the value, in points where the unit is %;
%stddev is printed from 2% on.
Percentages are relative to the base that is named; negative is worse,
whatever the unit.
(R) and (I) mark a statistically significant regression and improvement,
where "statistically significant" means that the 95% confidence
intervals of the cell and of its base do not overlap (mean +- t
s/sqrt(n), t(0.975,5) = 2.5706 for n = 6).
Against 6.19: 7 of 10 cells marked; if nothing differed, about 5% of
them (0.5) would be expected to differ at most by chance.
Against 6.17: 2 of 6 cells marked; if nothing differed, about 5% of them
(0.3) would be expected to differ at most by chance.
There is no correction for many tests. Intervals that do not overlap are
a stricter test than p < 0.05 (with equal n, about p < 0.006).
In 8 cells all runs gave the same value: their interval has no width.
Reproduce:
sheafscope compare --eras 6.17,6.19,7.0 --base 6.19 \
--scenario fork --scenario 'burst w=160' --machines small-2x4 \
--runs 6 --warmup 100000
