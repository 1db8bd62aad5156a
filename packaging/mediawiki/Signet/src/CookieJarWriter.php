<?php

namespace MediaWiki\Extension\Signet;

/**
 * Sets and clears our cookies on a response, each at most once.
 *
 * WebResponse leaves out a cookie that it set already with the same value. Each sealed token has another value, so
 * that an earlier line of ours would stay beside the later one, and the response outgrow what nginx takes.
 */
class CookieJarWriter {
	/** @var array<string,string> Names of cookies on the real response, with the value we set */
	private array $lines = [];

	/**
	 * @param \WebRequest $request
	 * @param string $name
	 * @param string $line The authority's Set-Cookie value, which knows the site's policy
	 */
	public function set( $request, string $name, string $line ): void {
		$response = $request->response();
		if ( $response->headersSent() ) {
			return;
		}
		$this->remove( $response, $name );
		[ $value, $expire, $options ] = self::parse( $line );
		$response->setCookie( $name, $value, $expire, $options );
		if ( !self::isFaux( $response ) ) {
			$this->lines[$name] = $value;
		}
	}

	/**
	 * @param \WebRequest $request
	 * @param string $name
	 * @param string $domain
	 */
	public function clear( $request, string $name, string $domain = '' ): void {
		$response = $request->response();
		if ( $response->headersSent() ) {
			return;
		}
		$this->remove( $response, $name );
		if ( $request->getCookie( $name, '' ) !== null ) {
			// Browsers take no cookie of such a name without Secure, not even to end it.
			$response->clearCookie( $name, [ 'prefix' => '', 'path' => '/', 'domain' => $domain,
				'httpOnly' => true ] + ( str_starts_with( $name, '__' ) ? [ 'secure' => true ] : [] ) );
		}
	}

	/**
	 * Bytes of a response's Set-Cookie lines but for those that are about to be replaced.
	 *
	 * @param \WebRequest $request
	 * @param string[] $replaced Names of cookies
	 */
	public function bytesBeside( $request, array $replaced ): int {
		if ( self::isFaux( $request->response() ) ) {
			return 0;
		}
		$bytes = 0;
		foreach ( headers_list() as $header ) {
			if ( stripos( $header, 'Set-Cookie:' ) === 0 &&
				!in_array( explode( '=', ltrim( substr( $header, 11 ) ), 2 )[0], $replaced, true )
			) {
				$bytes += strlen( $header ) + strlen( "\r\n" );
			}
		}
		return min( $bytes, 65536 );
	}

	/**
	 * Takes our own earlier line away; those of others stay, in their order.
	 *
	 * @param \WebResponse $response
	 * @param string $name
	 */
	private function remove( $response, string $name ): void {
		if ( !isset( $this->lines[$name] ) || self::isFaux( $response ) ) {
			return;
		}
		unset( $this->lines[$name] );
		$others = [];
		foreach ( headers_list() as $header ) {
			if ( stripos( $header, 'Set-Cookie:' ) === 0 && !str_starts_with( ltrim( substr( $header, 11 ) ), "$name=" ) ) {
				$others[] = $header;
			}
		}
		header_remove( 'Set-Cookie' );
		foreach ( $others as $header ) {
			header( $header, false );
		}
	}

	/**
	 * @param object $response
	 */
	private static function isFaux( $response ): bool {
		return $response instanceof \FauxResponse || $response instanceof \MediaWiki\Request\FauxResponse;
	}

	/**
	 * A Set-Cookie value in WebResponse's terms.
	 *
	 * @param string $line
	 * @return array{0:string,1:?int,2:array} Value, expiry (null: with the browser's session) and options
	 */
	public static function parse( string $line ): array {
		$parts = explode( '; ', $line );
		$value = explode( '=', array_shift( $parts ), 2 )[1] ?? '';
		$expire = null;
		$options = [ 'prefix' => '', 'raw' => true, 'domain' => '', 'path' => '/', 'secure' => false,
			'httpOnly' => false, 'sameSite' => '' ];
		foreach ( $parts as $part ) {
			[ $attribute, $text ] = explode( '=', $part, 2 ) + [ 1 => '' ];
			switch ( strtolower( $attribute ) ) {
				case 'max-age':
					$expire = time() + (int)$text;
					break;
				case 'secure':
					$options['secure'] = true;
					break;
				case 'httponly':
					$options['httpOnly'] = true;
					break;
				case 'samesite':
					$options['sameSite'] = $text;
					break;
				case 'domain':
				case 'path':
					$options[strtolower( $attribute )] = $text;
					break;
			}
		}
		return [ $value, $expire, $options ];
	}
}
