<?php

namespace MediaWiki\Extension\Signet;

/** What the data door answered: a status and the members of its JSON object. */
class AuthorityAnswer {
	public function __construct(
		public readonly int $status,
		private readonly array $members
	) {
	}

	public function isOk(): bool {
		return $this->status === 200;
	}

	/** Why a token was refused, in the words of the authority; '' if none was. */
	public function refusal(): string {
		return $this->text( 'refusal' );
	}

	/** What went wrong, for the log. */
	public function problem(): string {
		$error = $this->members['error'] ?? null;
		return is_array( $error ) ? (string)( $error['message'] ?? '' ) : $this->refusal();
	}

	public function text( string $name ): string {
		$value = $this->members[$name] ?? '';
		return is_string( $value ) ? $value : '';
	}

	/** A member that is an object, or null if it is not there. */
	public function object( string $name ): ?array {
		$value = $this->members[$name] ?? null;
		return is_array( $value ) ? $value : null;
	}
}
