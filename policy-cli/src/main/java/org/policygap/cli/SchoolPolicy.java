package org.policygap.cli;

import org.policygap.model.policy.Policy;

/** A school's policy that was read, with the argument that named it. */
record SchoolPolicy(SchoolArgument argument, Policy policy) {}
