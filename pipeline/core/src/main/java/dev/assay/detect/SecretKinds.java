package dev.assay.detect;

import java.util.List;
import java.util.Set;

/** Credentials: whoever has one can act as its owner. */
final class SecretKinds {

  private static final int ANY_LENGTH = Integer.MAX_VALUE;

  private SecretKinds() {}

  static List<Registration> all() {
    return List.of(
        Registration.onNumbers(
            new Detector(
                "aws-access-key",
                "Access key id of Amazon Web Services",
                "AKIA, ASIA, ABIA, ACCA or A3T and 16 characters of base 32; entropy from 3 bits on",
                "documented example keys",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            20,
            20,
            asOf -> SecretForms.aws()),
        Registration.onNumbers(
            new Detector(
                "github-token",
                "Token of GitHub",
                "ghp_, gho_, ghu_, ghs_, ghr_ and 36 characters, or github_pat_ and 82; entropy from 3 bits on",
                "placeholders",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            22,
            ANY_LENGTH,
            asOf -> SecretForms.github()),
        Registration.onNumbers(
            new Detector(
                "gitlab-token",
                "Personal access token of GitLab",
                "glpat- and 20 to 64 characters; entropy from 3 bits on",
                "placeholders",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            1,
            ANY_LENGTH,
            asOf -> SecretForms.gitlab()),
        Registration.onNumbers(
            new Detector(
                "openai-key",
                "Key of the OpenAI API",
                "sk- with the marker T3BlbkFJ between two random parts; entropy from 3 bits on",
                "placeholders",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            1,
            ANY_LENGTH,
            asOf -> SecretForms.openAi()),
        Registration.onNumbers(
            new Detector(
                "anthropic-key",
                "Key of the Anthropic API",
                "sk-ant-api03- or sk-ant-admin01-, 93 characters, AA; entropy from 3 bits on",
                "placeholders",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            1,
            ANY_LENGTH,
            asOf -> SecretForms.anthropic()),
        Registration.onNumbers(
            new Detector(
                "google-api-key",
                "Key of a Google API",
                "AIza and 35 characters; entropy from 4 bits on",
                "placeholders",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            1,
            ANY_LENGTH,
            asOf -> SecretForms.google()),
        Registration.onNumbers(
            new Detector(
                "slack-token",
                "Token of Slack",
                "xoxa, xoxb, xoxe, xoxp, xoxr or xoxs, one to three numbers of 10 to 13 digits, a random part; entropy from 3 bits on",
                "placeholders",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            10,
            ANY_LENGTH,
            asOf -> SecretForms.slack()),
        Registration.onNumbers(
            new Detector(
                "stripe-key",
                "Secret or restricted key of Stripe",
                "sk_ or rk_, test_, live_ or prod_, 10 to 99 characters; entropy from 3 bits on",
                "publishable keys; placeholders",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            10,
            ANY_LENGTH,
            asOf -> SecretForms.stripe()),
        Registration.onNumbers(
            new Detector(
                "alibaba-access-key",
                "Access key id of Alibaba Cloud",
                "LTAI and 12, 16 or 20 characters; entropy from 3 bits on",
                "placeholders",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            16,
            24,
            asOf -> SecretForms.alibaba()),
        new Registration(
            new Detector(
                "huggingface-token",
                "Token of Hugging Face",
                "hf_ and 34 characters; entropy from 3 bits on",
                "names of functions",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            Set.of(Trigger.UNDERSCORE),
            1,
            ANY_LENGTH,
            asOf -> SecretForms.huggingFace()),
        Registration.onNumbers(
            new Detector(
                "npm-token",
                "Token of the npm registry",
                "npm_ and 36 characters; entropy from 3 bits on",
                "placeholders",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                92),
            36,
            ANY_LENGTH,
            asOf -> SecretForms.npm()),
        Registration.onNumbers(
            new Detector(
                "jwt",
                "JSON Web Token, signed",
                "three parts in base 64 of which the first two open a JSON object",
                "two parts; other parts with dots",
                "RFC 7519, RFC 7515",
                false,
                false,
                "a credential, not personal information as such",
                92),
            4,
            ANY_LENGTH,
            asOf -> new WebToken()),
        new Registration(
            new Detector(
                "private-key",
                "Private key",
                "begin of a PEM or PGP block for a private key, then at least 40 characters of base 64; up to its end or, cut off, to the end of the base 64",
                "certificates, public keys, the line of the beginning alone",
                "RFC 7468, RFC 9580; gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                94),
            Set.of(Trigger.HYPHENS),
            1,
            ANY_LENGTH,
            asOf -> new PrivateKey()),
        Registration.onNumbers(
            new Detector(
                "secret-assignment",
                "Password, key or token that is assigned to a name",
                "a name that ends in password, secret, token, api key and the like, or 密码, 口令, 密钥, then a colon or equals sign, then 12 to 150 characters with letters and digits; entropy from 3.5 bits on",
                "placeholders and words for them; names, paths and calls; values that another detector of secrets knows",
                "gitleaks rules (MIT license)",
                false,
                false,
                "a credential, not personal information as such",
                20),
            1,
            ANY_LENGTH,
            asOf -> new SecretAssignment()));
  }
}
