"""The running of an installation: queues, workers, papers that failed, the policy in force."""
