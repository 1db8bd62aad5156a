<?php

namespace MediaWiki\Extension\Signet;

use RuntimeException;

/** The authority did not answer, or not with something that is an answer. Says nothing about the visitor. */
class AuthorityAway extends RuntimeException {
}
