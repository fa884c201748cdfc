package dev.assay.usage;

import dev.assay.usage.Permission.Outcome;

/** Why a document may not enter: reason for programs, explanation for people. */
record Refusal(Outcome outcome, String reason, String explanation) {}
