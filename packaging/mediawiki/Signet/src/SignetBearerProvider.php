<?php

namespace MediaWiki\Extension\Signet;

/**
 * Sessions of clients that handle no cookies: `Authorization: Bearer` and a token that action=signetbearer gave for a
 * bot password. It has that password's rights and ends with it.
 *
 * Nothing is kept from request to request but what is in the token. As CSRF secrets are derived, a client's CSRF token
 * stays right all the same.
 */
class SignetBearerProvider extends SignetBotPasswordProvider {
	/** @inheritDoc */
	public function unpersistSession( $request ) {
		// There is no cookie to take away.
	}

	/** @inheritDoc */
	public function safeAgainstCsrf() {
		// No browser adds this field on behalf of another site.
		return true;
	}

	/** @inheritDoc */
	public function getVaryCookies() {
		return [];
	}

	/** @inheritDoc */
	public function __toString() {
		return static::class;
	}

	/** @inheritDoc */
	protected function describeMessage() {
		return wfMessage( 'signet-sessionprovider-bearer' );
	}

	/** @inheritDoc */
	public function whyNoSession() {
		return null;
	}

	/** @inheritDoc */
	protected function tokenIn( $request ): string {
		return self::tokenOf( $request );
	}

	/** @inheritDoc */
	protected function carrier(): string {
		return SealedSession::BEARER;
	}

	/**
	 * A client whose bearer token does not count must not go on as anonymous without noticing.
	 *
	 * @param \ApiBase $module Which it wants to execute
	 * @param mixed &$message
	 * @param TokenJar $jar
	 * @return bool Whether it may
	 */
	public static function check( $module, &$message, TokenJar $jar ): bool {
		$request = $module->getRequest();
		if ( self::tokenOf( $request ) === '' || $module->getModuleName() === 'signetbearer' ||
			$request->getSession()->getProvider() instanceof self
		) {
			return true;
		}
		$request->response()->header( 'WWW-Authenticate: Bearer error="invalid_token"' );
		$message = $jar->isAway()
			? [ 'signet-away', 'signet-away' ] : [ 'apierror-signet-bearer-refused', 'signet-bearer-refused' ];
		return false;
	}

	/**
	 * A sealed token has five parts. What other extensions read from the same field has not.
	 *
	 * @param \WebRequest $request
	 * @return string '' if there is none
	 */
	public static function tokenOf( $request ): string {
		$field = (string)$request->getHeader( 'Authorization' );
		return preg_match( '/^Bearer +([\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+)$/i', $field, $match ) ? $match[1] : '';
	}
}
